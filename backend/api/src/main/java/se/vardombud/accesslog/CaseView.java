package se.vardombud.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Statements;

/** A question about a row of the log, to the patient's side. */
@Schema(
        name = "AccessCase",
        description = "What was asked about a row of the log, and the unit's answer",
        examples = CaseView.EXAMPLE)
record CaseView(
        UUID caseId,
        CaseStatus status,
        Instant sentAt,
        @Schema(maxLength = 500) @Nullable String comment,
        @Nullable Instant closedAt,
        @Schema(maxLength = 1000, description = "What the unit says of it") @Nullable String answer) {
    static final String EXAMPLE =
            """
            {"caseId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "status": "RIGHT", "sentAt": "2026-11-20T09:00:00Z", \
            "comment": "Jag har inte varit hos er.", "closedAt": "2026-11-21T08:00:00Z", "answer": "Vi fick en remiss från din vårdcentral."}""";

    /** The case of a row of {@link LoggedRow#SELECT}; null for none. */
    static @Nullable CaseView read(ResultSet row) throws SQLException {
        UUID id = row.getObject("case_id", UUID.class);
        OffsetDateTime closed = row.getObject("case_closed", OffsetDateTime.class);
        return id == null
                ? null
                : new CaseView(
                        id,
                        CaseStatus.valueOf(row.getString("case_status")),
                        Statements.instant(row, "case_sent"),
                        row.getString("case_comment"),
                        closed == null ? null : closed.toInstant(),
                        row.getString("case_reason"));
    }

    /** For those who neither asked nor are the patient: what was written is between these and the unit. */
    CaseView withoutWords() {
        return new CaseView(caseId, status, sentAt, null, closedAt, null);
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "CaseView[" + caseId + "]";
    }
}
