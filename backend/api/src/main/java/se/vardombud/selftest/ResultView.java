package se.vardombud.selftest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;

/** A result, with what it means. */
@Schema(name = "SelfTestResult", description = "A result", examples = ResultView.EXAMPLE)
record ResultView(
        @Schema(description = "The id of its order") UUID resultId,
        @Schema(maxLength = 100) String title,
        Unit clinic,
        @Nullable LocalDate takenOn,
        @Schema(description = "When the sample had arrived") Instant sampleReceivedAt,
        Instant answeredAt,
        List<Measurement> values,
        @Schema(maxLength = 2000, description = "What the values mean, in plain words") String explanation,
        @Schema(maxLength = 2000, description = "What to do now") String nextStep,
        @Schema(description = "Whether the asker has read it") boolean read) {
    static final String EXAMPLE = "{\"resultId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d66\", \"title\": \"Järnförråd\", "
            + "\"clinic\": {\"id\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61\", \"name\": \"Kullens vårdcentral\"}, "
            + "\"takenOn\": \"2026-11-18\", \"sampleReceivedAt\": \"2026-11-20T09:00:00Z\", "
            + "\"answeredAt\": \"2026-11-21T09:00:00Z\", \"values\": [" + Measurement.EXAMPLE + "], "
            + "\"explanation\": \"Kroppens förråd av järn är litet.\", \"nextStep\": \"Boka tid hos oss inom en månad.\", "
            + "\"read\": false}";

    /** Says nothing of the result: records end up in logs. */
    @Override
    public String toString() {
        return "SelfTestResult[" + resultId + "]";
    }
}
