package se.vardombud.proxy.exception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.proxy.JournalCategory;

/** What a guardian applies for. */
@Schema(
        name = "ApplyForJournalExceptionRequest",
        examples =
                "{\"unitIds\": [\"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61\"], \"categories\": [\"MEDICATIONS\"], \"to\": \"2027-05-21\"}")
record NewApplication(
        @NotNull @Size(min = 1, max = MOST_UNITS) @Schema(description = "Any units: nobody is told where the child is a patient")
                List<@NotNull UnitId> unitIds,
        @Schema(description = "The whole journal of each unit when left out") @Nullable List<@NotNull JournalCategory> categories,
        @Schema(description = "The first day without it; the 16th birthday when left out, and at the latest") @Nullable LocalDate to,
        @Size(max = LONGEST) @Schema(
                        description = "To the child and the units",
                        examples = "Jag vill kunna hjälpa dig med medicinerna.")
                @Nullable String words) {
    static final int MOST_UNITS = 20;
    static final int LONGEST = 1000;

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "NewApplication[]";
    }
}
