package se.vardombud.accesslog;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;
import se.vardombud.proxy.errand.ErrandPatient;

/** A sample of what the unit's staff have opened, to its operations manager. */
@Schema(name = "AccessCheck", description = "A sample of the log", examples = CheckView.EXAMPLE)
record CheckView(
        UUID checkId,
        LocalDate from,
        LocalDate to,
        Instant madeAt,
        @Schema(minimum = "0") int rows,
        @Schema(minimum = "0", description = "How many of them are not judged yet") int left,
        @Schema(minimum = "0", description = "How many need to be followed up") int followUp) {
    static final String EXAMPLE =
            """
            {"checkId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "from": "2026-11-01", "to": "2026-11-20", \
            "madeAt": "2026-11-21T09:00:00Z", "rows": 24, "left": 3, "followUp": 1}""";

    /** One check with its rows. */
    @Schema(name = "AccessCheckDetails", description = "A sample, row by row")
    record Details(CheckView check, List<Row> rows) {}

    /** One row of a sample. */
    @Schema(name = "AccessCheckRow", description = "One row of a sample")
    record Row(
            @Schema(description = "Left out when somebody was refused a patient who is not and was not the unit's")
                    @Nullable ErrandPatient patient,
            StaffAct act,
            Set<CheckFlag> flags,
            @Nullable Verdict verdict,
            @Schema(maxLength = 1000) @Nullable String note,
            @Nullable Instant judgedAt) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Row[" + act.entryId() + "]";
        }
    }

    /** What the operations manager thinks of a row. */
    @Schema(
            name = "AccessCheckVerdict",
            description = "FINE: it belonged to the care; FOLLOW_UP: somebody has to explain it")
    enum Verdict {
        FINE,
        FOLLOW_UP
    }

    /** A verdict, as it is sent. */
    @Schema(
            name = "JudgeAccessRequest",
            examples = "{\"verdict\": \"FOLLOW_UP\", \"note\": \"Prata med medarbetaren.\"}")
    record Judgement(
            @NotNull Verdict verdict,
            @Size(max = 1000) @Schema(description = "Needed with FOLLOW_UP, at least 5 characters") @Nullable String note) {
        private static final int SHORTEST = 5;

        /** @throws ProblemException 422 when too little is written */
        @Nullable String written() {
            if (verdict == Verdict.FOLLOW_UP && note == null) {
                throw Invalid.value("note", "must say what is to be followed up");
            }
            return verdict == Verdict.FOLLOW_UP
                    ? Written.required("note", note, SHORTEST)
                    : Written.optional("note", note);
        }

        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Judgement[" + verdict + "]";
        }
    }
}
