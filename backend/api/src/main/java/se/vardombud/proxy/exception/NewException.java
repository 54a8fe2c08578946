package se.vardombud.proxy.exception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.JournalCategory;

/** What staff begin. */
@Schema(
        name = "BeginJournalExceptionRequest",
        examples =
                "{\"patientId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60\", \"guardianId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d64\", \"categories\": [\"MEDICATIONS\"]}")
record NewException(
        @NotNull PersonId patientId,
        @NotNull PersonId guardianId,
        @Schema(description = "The whole journal of the unit when left out") @Nullable List<@NotNull JournalCategory> categories,
        @Schema(
                        description =
                                "Of a physician alone; today when left out. When the young person is asked it is decided later, and refused here")
                @Nullable LocalDate from,
        @Schema(description = "The first day without it; the 16th birthday when left out, and at the latest") @Nullable LocalDate to,
        @Size(max = LONGEST) @Schema(
                        description = "To the young person, when asked; of a physician alone the reason, at least "
                                + SHORTEST_REASON + " characters, which nobody but staff sees")
                @Nullable String text) {
    static final int LONGEST = 1000;
    static final int SHORTEST_REASON = 10;

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "NewException[]";
    }
}
