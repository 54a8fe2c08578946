package se.vardombud.program;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody answers in a step: one of these, by what the step asks for.
 *
 * @param choices places of the options, from 1
 * @param number on the scale, or how many times an exercise has been done
 * @param declined true: one does not want to answer the question
 */
@Schema(description = "What is answered in a step: one of these", examples = "{\"number\": 7}")
record StepAnswer(
        @Size(max = 5000) @Nullable String text,
        @Size(max = 20) @Schema(description = "Places of the options, from 1") @Nullable List<@NotNull Integer> choices,
        @Schema(description = "On the scale, or how many times the exercise has been done") @Nullable Integer number,
        @Schema(description = "True: one does not want to answer") @Nullable Boolean declined) {
    /** Says nothing of the answer: records end up in logs. */
    @Override
    public String toString() {
        return "StepAnswer[]";
    }
}
