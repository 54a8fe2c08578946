package se.vardombud.selftest;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an order was answered with, to the clinic's staff. */
@Schema(name = "UnitSelfTestResult", description = "What the order was answered with")
record AnsweredResult(
        @Nullable LocalDate takenOn,
        List<Measurement> values,
        @Schema(maxLength = 2000) String explanation,
        @Schema(maxLength = 2000) String nextStep) {
    /** Says nothing of the result: records end up in logs. */
    @Override
    public String toString() {
        return "UnitSelfTestResult[]";
    }
}
