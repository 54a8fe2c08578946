package se.vardombud.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PortalClock;
import se.vardombud.proxy.JournalCategory;

/** The entries of one category at one unit, counted. */
record SummaryGroup(UUID unitId, JournalCategory category, long entries, Instant first, Instant last) {
    UnitId unit() {
        return new UnitId(unitId);
    }

    static JournalSummary summarise(List<SummaryGroup> groups, Map<UnitId, Unit> names) {
        Map<JournalCategory, Long> byCategory = groups.stream()
                .collect(Collectors.groupingBy(
                        SummaryGroup::category,
                        () -> new EnumMap<>(JournalCategory.class),
                        Collectors.summingLong(SummaryGroup::entries)));
        Map<UnitId, Long> byUnit = groups.stream()
                .collect(Collectors.groupingBy(SummaryGroup::unit, Collectors.summingLong(SummaryGroup::entries)));
        return new JournalSummary(
                byUnit.entrySet().stream()
                        .map(count -> new JournalSummary.UnitCount(
                                names.getOrDefault(count.getKey(), new Unit(count.getKey(), "")), count.getValue()))
                        .sorted(Comparator.comparing((JournalSummary.UnitCount count) ->
                                        count.unit().name())
                                .thenComparing(count -> count.unit().id().value()))
                        .toList(),
                byCategory.entrySet().stream()
                        .map(count -> new JournalSummary.CategoryCount(count.getKey(), count.getValue()))
                        .toList(),
                day(groups.stream()
                        .map(SummaryGroup::first)
                        .min(Comparator.naturalOrder())
                        .orElse(null)),
                day(groups.stream()
                        .map(SummaryGroup::last)
                        .max(Comparator.naturalOrder())
                        .orElse(null)));
    }

    private static @Nullable LocalDate day(@Nullable Instant instant) {
        return instant == null ? null : LocalDate.ofInstant(instant, PortalClock.ZONE);
    }
}
