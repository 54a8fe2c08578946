package se.vardombud.proxy.reform;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.Invalid;
import se.vardombud.policy.AgeLimits;

/** Age limits from a date on. */
@Schema(name = "AgeLimits", description = "Age limits, in full years, from a date on")
record Limits(
        @NotNull LocalDate validFrom,
        @Schema(description = "Where a guardian's right ends and the young person signs in alone") @Min(0) @Max(30) int proxyEnds,
        @Schema(description = "Where the own journal opens") @Min(0) @Max(30) int ownJournal,
        @Schema(description = "The age of majority") @Min(0) @Max(30) int majority) {

    static Limits of(AgeLimits limits) {
        return new Limits(limits.validFrom(), limits.proxyEnds(), limits.ownJournal(), limits.majority());
    }

    /** @throws se.vardombud.common.ProblemException 422 when the ages do not rise */
    AgeLimits policys() {
        try {
            return new AgeLimits(validFrom, proxyEnds, ownJournal, majority);
        } catch (IllegalArgumentException e) {
            throw Invalid.value("ownJournal", "must be between proxyEnds and majority");
        }
    }
}
