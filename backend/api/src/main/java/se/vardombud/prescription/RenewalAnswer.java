package se.vardombud.prescription;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** What the clinic answers: a new prescription, or why there is none. */
@Schema(
        name = "AnswerRenewalRequest",
        description = "RENEWED with dispensings and validUntil; REFUSED or NEEDS_VISIT with the reason",
        examples = "{\"outcome\": \"RENEWED\", \"dispensings\": 4, \"validUntil\": \"2027-11-20\"}")
record RenewalAnswer(
        @NotNull Outcome outcome,
        @Min(1) @Max(MOST_DISPENSINGS) @Nullable Integer dispensings,
        @Schema(description = "The last day: from today, at most a year ahead") @Nullable LocalDate validUntil,
        @Size(max = LONGEST_DOSE) @Schema(description = "In plain words; as before when left out") @Nullable String dose,
        @Size(max = LONGEST_REASON) @Schema(description = "To the patient's side, at least " + SHORTEST_REASON + " characters")
                @Nullable String reason) {
    static final int MOST_DISPENSINGS = 52;
    private static final int LONGEST_DOSE = 500;
    private static final int LONGEST_REASON = 1000;
    private static final int SHORTEST_REASON = 5;

    /** What becomes of a renewal. */
    @Schema(name = "RenewalOutcome")
    enum Outcome {
        RENEWED,
        REFUSED,
        NEEDS_VISIT
    }

    /**
     * The prescription that takes the old one's place.
     *
     * @throws ProblemException 422 when something is missing or too much
     */
    NewPrescription renewed(NewPrescription old, LocalDate today) {
        if (dispensings == null) {
            throw Invalid.value("dispensings", "must be given when it is renewed");
        }
        if (validUntil == null || validUntil.isBefore(today) || validUntil.isAfter(today.plusYears(1))) {
            throw Invalid.value("validUntil", "must be a day from today, at most a year ahead");
        }
        if (reason != null) {
            throw Invalid.value("reason", "must be left out when it is renewed");
        }
        String written = Written.optional("dose", dose);
        return new NewPrescription(
                old.medicine(),
                old.strength(),
                old.form(),
                written == null ? old.dose() : written,
                dispensings,
                dispensings,
                validUntil);
    }

    /**
     * Why it is not renewed.
     *
     * @throws ProblemException 422 when something is missing or too much
     */
    String because() {
        if (dispensings != null || validUntil != null || dose != null) {
            throw Invalid.value("outcome", "must be RENEWED when a prescription is given");
        }
        return Written.required("reason", reason, SHORTEST_REASON);
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "RenewalAnswer[" + outcome + "]";
    }
}
