package se.vardombud.journal;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.JournalCategory;

/** What the part of the journal that one may read can be filtered by. */
@Schema(description = "What the part of the journal that one may read can be filtered by")
record JournalSummary(
        @Schema(description = "By name") List<UnitCount> units,
        @Schema(description = "In the order of the enumeration; none with 0 entries") List<CategoryCount> categories,
        @Schema(description = "Day of the oldest entry, in Sweden; absent when there is none") @Nullable LocalDate firstOn,
        @Schema(description = "Day of the newest entry, in Sweden; absent when there is none") @Nullable LocalDate lastOn) {
    @Schema(name = "JournalUnitCount", description = "A unit and the number of its entries")
    record UnitCount(Unit unit, @Schema(minimum = "1") long entries) {}

    @Schema(name = "JournalCategoryCount", description = "A category and the number of its entries")
    record CategoryCount(JournalCategory category, @Schema(minimum = "1") long entries) {}
}
