package se.vardombud.accesslog;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.QueryDate;

/** What a sample is drawn of. */
@Schema(name = "MakeAccessCheckRequest", examples = "{\"from\": \"2026-11-01\", \"to\": \"2026-11-20\", \"rows\": 20}")
record CheckRequest(
        @NotNull @Schema(description = "The first day, in Sweden") LocalDate from,
        @NotNull @Schema(description = "The last day; at most 92 days after the first") LocalDate to,
        @Min(1) @Max(50) @Schema(description = "So many at random, and at most so many of those that have a flag")
                int rows) {
    private static final int LONGEST = 92;

    /** @throws ProblemException 422 when there is no such period */
    void check(LocalDate today) {
        QueryDate.check("from", from);
        QueryDate.check("to", to);
        if (to.isAfter(today)) {
            throw Invalid.value("to", "must not be after today");
        }
        if (from.isAfter(to) || from.isBefore(to.minusDays(LONGEST))) {
            throw Invalid.value("from", "must be a day before to, at most " + LONGEST + " days");
        }
    }
}
