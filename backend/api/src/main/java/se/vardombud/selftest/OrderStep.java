package se.vardombud.selftest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** What the clinic has done with an order, or will not do. */
@Schema(
        name = "SelfTestStepRequest",
        description =
                "KIT_SENT, with the kit's number where it has one; SAMPLE_RECEIVED; NEW_SAMPLE_NEEDED or REFUSED with the reason",
        examples = "{\"step\": \"KIT_SENT\", \"kitNumber\": \"K-1017\"}")
record OrderStep(
        @NotNull Step step,
        @Size(max = 50) @Schema(description = "What stands on the kit") @Nullable String kitNumber,
        @Size(max = 1000) @Schema(description = "To the patient's side, at least 5 characters") @Nullable String reason) {
    private static final int SHORTEST_REASON = 5;

    /** What may be done besides answering. */
    @Schema(name = "SelfTestStep")
    enum Step {
        KIT_SENT,
        SAMPLE_RECEIVED,
        NEW_SAMPLE_NEEDED,
        REFUSED;

        OrderStatus status() {
            return OrderStatus.valueOf(name());
        }

        boolean hasReason() {
            return this == NEW_SAMPLE_NEEDED || this == REFUSED;
        }
    }

    /**
     * The same as it may be kept.
     *
     * @throws ProblemException 422 when something is missing or too much
     */
    OrderStep checked() {
        if (step != Step.KIT_SENT && kitNumber != null) {
            throw Invalid.value("kitNumber", "must be left out but of KIT_SENT");
        }
        if (!step.hasReason() && reason != null) {
            throw Invalid.value("reason", "must be left out of " + step);
        }
        return new OrderStep(
                step,
                Written.optional("kitNumber", kitNumber),
                step.hasReason() ? Written.required("reason", reason, SHORTEST_REASON) : null);
    }

    /** Says nothing of the reason: records end up in logs. */
    @Override
    public String toString() {
        return "SelfTestStep[" + step + "]";
    }
}
