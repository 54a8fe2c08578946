package se.vardombud.accesslog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;

/** What the unit found, and says to the patient's side. */
@Schema(
        name = "AnswerAccessCaseRequest",
        examples =
                "{\"outcome\": \"RIGHT\", \"answer\": \"Vi läste din remiss, som din vårdcentral skickade den 3 november.\"}")
record CaseAnswer(
        @NotNull Outcome outcome,
        @NotNull @Size(max = LONGEST) @Schema(description = "To the patient's side, at least " + SHORTEST + " characters")
                String answer) {
    private static final int SHORTEST = 10;
    private static final int LONGEST = 1000;

    /** What the unit found. */
    @Schema(
            name = "AccessCaseOutcome",
            description = "RIGHT: it belonged to the care; WRONG: it should not have happened")
    enum Outcome {
        RIGHT,
        WRONG
    }

    /** @throws ProblemException 422 when too little is written */
    String written() {
        return Written.required("answer", answer, SHORTEST);
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "CaseAnswer[" + outcome + "]";
    }
}
