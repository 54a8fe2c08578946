package se.vardombud.proxy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;

/**
 * Part of one unit's journal, for a time: what a maturity assessment or a journal exception opens.
 *
 * @param categories at least one; all of them is the unit's whole journal
 * @param from the first day
 * @param to the first day without it; after {@code from}
 */
public record JournalOpening(UnitId unit, Set<JournalCategory> categories, LocalDate from, LocalDate to) {
    private static final Set<JournalCategory> ALL = EnumSet.allOf(JournalCategory.class);

    /** The categories in the form that rows keep; null = all of them. */
    public @Nullable String names() {
        return names(categories);
    }

    /** As {@link #names()}, in the order of the categories. */
    public static @Nullable String names(Collection<JournalCategory> categories) {
        return categories.containsAll(ALL)
                ? null
                : categories.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** The categories that a row keeps. */
    public static List<JournalCategory> categories(@Nullable String names) {
        return names == null
                ? List.copyOf(ALL)
                : Arrays.stream(names.split(",")).map(JournalCategory::valueOf).toList();
    }

    /**
     * The categories that somebody has asked for; null = all of them.
     *
     * @throws ProblemException 422 when there is none
     */
    public static Set<JournalCategory> asked(@Nullable Collection<JournalCategory> categories) {
        if (categories == null) {
            return ALL;
        }
        if (categories.isEmpty()) {
            throw Invalid.value("categories", "must name at least one; leave it out for the whole journal");
        }
        return EnumSet.copyOf(categories);
    }
}
