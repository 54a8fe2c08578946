package se.vardombud.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.proxy.errand.Errand;
import se.vardombud.proxy.errand.ErrandKind;

/** A question about a row of the log as it is kept, with the row. */
record CaseRow(Errand errand, CaseStatus status, @Nullable String comment, About about) {
    static final ErrandKind KIND = new ErrandKind("access_case", "");

    /** A query of all of them, without its conditions; the case is e. */
    static final String SELECT =
            "select e.comment, e.entry_id, a.at as log_at, a.actor_id as log_actor, a.operation as log_operation, a.action as log_action,"
                    + " a.outcome as log_outcome, a.role as log_role, s.name as staff_name, "
                    + Errand.COLUMNS + Errand.from(KIND)
                    + " join access_log a on a.patient_id = e.patient_id and a.id = e.entry_id"
                    + " left join person s on s.id = a.actor_id";

    /** The row asked about. */
    record About(
            UUID entry,
            Instant at,
            PersonId actor,
            @Nullable String staffName,
            @Nullable String role,
            String operation,
            @Nullable String action,
            boolean permitted) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "About[" + entry + "]";
        }
    }

    static CaseRow read(ResultSet row) throws SQLException {
        return new CaseRow(
                Errand.read(row),
                CaseStatus.valueOf(row.getString("status")),
                row.getString("comment"),
                new About(
                        row.getObject("entry_id", UUID.class),
                        Statements.instant(row, "log_at"),
                        new PersonId(row.getObject("log_actor", UUID.class)),
                        row.getString("staff_name"),
                        row.getString("log_role"),
                        row.getString("log_operation"),
                        row.getString("log_action"),
                        row.getString("log_outcome").equals("PERMIT")));
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "Case[" + errand.id() + "]";
    }
}
