package se.vardombud.proxy.maturity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.JournalCategory;

/** What the operations manager decides. */
@Schema(
        name = "MakeMaturityAssessmentRequest",
        examples =
                "{\"patientId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60\", \"categories\": [\"DIAGNOSES\"], \"reason\": \"Följer sin astma själv.\"}")
record NewAssessment(
        @NotNull PersonId patientId,
        @Schema(description = "The whole journal of the unit when left out") @Nullable List<@NotNull JournalCategory> categories,
        @Schema(description = "Today when left out") @Nullable LocalDate from,
        @Schema(description = "The first day without it: the 16th birthday at the latest, and when left out") @Nullable LocalDate to,
        @NotNull @Size(max = LONGEST) @Schema(description = "Shown to the young person; at least " + SHORTEST + " characters")
                String reason) {
    static final int LONGEST = 1000;
    static final int SHORTEST = 5;

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "NewAssessment[]";
    }
}
