package se.vardombud.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a journal: some categories of the entries one unit has written.
 *
 * @param unit the unit whose entries these are
 * @param categories at least one; all of them is the unit's whole journal
 */
public record JournalPart(UnitId unit, Set<JournalCategory> categories) {
    public JournalPart {
        if (categories.isEmpty()) {
            throw new IllegalArgumentException("a journal part names at least one category");
        }
        categories = Collections.unmodifiableSet(EnumSet.copyOf(categories));
    }

    /** Everything the unit has written. */
    public static JournalPart whole(UnitId unit) {
        return new JournalPart(unit, EnumSet.allOf(JournalCategory.class));
    }

    boolean covers(UnitId asked, JournalCategory category) {
        return unit.equals(asked) && categories.contains(category);
    }

    /** Both parts of the same unit's journal. */
    JournalPart and(JournalPart other) {
        Set<JournalCategory> both = EnumSet.copyOf(categories);
        both.addAll(other.categories);
        return new JournalPart(unit, both);
    }
}
