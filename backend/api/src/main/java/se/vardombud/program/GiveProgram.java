package se.vardombud.program;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;

/** Gives a programme to a patient. */
@Schema(
        name = "GiveProgramRequest",
        description = "Gives a programme to a patient",
        examples =
                "{\"patientId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60\", \"programId\": \"019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d70\"}")
record GiveProgram(
        @NotNull PersonId patientId,
        @NotNull UUID programId,
        @Size(max = 1000) @Schema(description = "What the patient's side reads first") @Nullable String greeting,
        @Schema(description = "Today, unless it is said; at most a year ahead") @Nullable LocalDate startsOn) {
    /**
     * The day on which it begins.
     *
     * @throws ProblemException 422 for one that has been, or is more than a year away
     */
    LocalDate start(LocalDate today) {
        LocalDate start = startsOn == null ? today : startsOn;
        if (start.isBefore(today) || start.isAfter(today.plusYears(1))) {
            throw Invalid.value("startsOn", "must be from today to a year ahead");
        }
        return start;
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "GiveProgram[]";
    }
}
