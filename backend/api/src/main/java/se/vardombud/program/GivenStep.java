package se.vardombud.program;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneBy;

/** A step of what somebody has been given. */
@Schema(description = "A step of a programme that somebody has been given")
record GivenStep(
        @Schema(minimum = "1", description = "Its place") int step,
        StepKind kind,
        @Schema(maxLength = 100) String title,
        @Schema(description = "Whether all before it are done; otherwise only its title is told") boolean open,
        boolean done,
        @Nullable ProgramStep content,
        @Nullable StepAnswer answer,
        @Schema(description = "When it was marked as done") @Nullable Instant doneAt,
        @Schema(description = "When it was last saved") @Nullable Instant savedAt,
        @Schema(description = "Who saved it last") @Nullable DoneBy by,
        @Schema(minimum = "0", description = "To be sent in If-Match, in quotation marks; 0: never saved")
                int version) {
    /** To whom steps are shown. */
    enum Reader {
        /** Sees what is open, and what has been begun. */
        PATIENT,
        /** Sees the whole programme, and of the answers those to steps that are done. */
        STAFF
    }

    static List<GivenStep> of(
            ProgramContent content,
            boolean started,
            Map<Integer, AnswerTable.Row> answers,
            Map<Doer, DoneBy> by,
            Reader reader) {
        List<GivenStep> steps = new ArrayList<>();
        boolean open = started;
        for (int at = 1; at <= content.steps().size(); at++) {
            AnswerTable.Row row = answers.get(at);
            boolean done = row != null && row.work().done();
            steps.add(of(at, content.steps().get(at - 1), open || done, row, by, reader));
            open &= done;
        }
        return steps;
    }

    private static GivenStep of(
            int at,
            ProgramStep step,
            boolean open,
            AnswerTable.@Nullable Row row,
            Map<Doer, DoneBy> by,
            Reader reader) {
        boolean staff = reader == Reader.STAFF;
        ProgramStep content = staff || open ? step : null;
        if (row == null || staff && !row.work().done()) {
            return new GivenStep(at, step.kind(), step.title(), open, false, content, null, null, null, null, 0);
        }
        return new GivenStep(
                at,
                step.kind(),
                step.title(),
                open,
                row.work().done(),
                content,
                row.work().answer(),
                row.doneAt(),
                row.savedAt(),
                Objects.requireNonNull(by.get(row.by())),
                row.version());
    }

    /** Says nothing of the answer: records end up in logs. */
    @Override
    public String toString() {
        return "GivenStep[" + step + "]";
    }
}
