package se.vardombud.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/**
 * One step of a programme.
 *
 * @param text what to read, what to do, or what is asked
 * @param times how many times an EXERCISE is to be done
 * @param question of a QUESTION
 */
@Schema(description = "One step of a programme")
record ProgramStep(
        @NotNull StepKind kind,
        @NotNull @Size(max = 100) String title,
        @NotNull @Size(max = 5000) @Schema(description = "What to read, what to do, or what is asked") String text,
        @Min(1) @Max(100) @Schema(description = "EXERCISE: how many times it is to be done") @Nullable Integer times,
        @Valid @Schema(description = "QUESTION: how it is answered") @Nullable Question question) {
    /**
     * As it is kept.
     *
     * @throws ProblemException 422 when something is missing, or there is something that such a step does not have
     */
    ProgramStep checked(String field) {
        if (times != null && kind != StepKind.EXERCISE) {
            throw Invalid.value(field + ".times", "belongs to an EXERCISE");
        }
        if ((question != null) != (kind == StepKind.QUESTION)) {
            throw Invalid.value(field + ".question", "belongs to a QUESTION, which has one");
        }
        return new ProgramStep(
                kind,
                Written.required(field + ".title", title, 1),
                Written.required(field + ".text", text, 1),
                times,
                question == null ? null : question.checked(field + ".question"));
    }
}
