package se.vardombud.accesslog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/**
 * A row of the access log as it is read for people, with what was asked about it.
 *
 * @param delegated whether the patient's delegation was ever accepted by whoever did it
 * @param asker who asked
 */
record LoggedRow(
        UUID id,
        Instant at,
        PersonId patient,
        @Nullable PersonId actor,
        String operation,
        @Nullable String action,
        String outcome,
        String rule,
        @Nullable Unit unit,
        @Nullable String role,
        boolean justEnded,
        boolean delegated,
        @Nullable CaseView asked,
        @Nullable PersonId asker) {
    /** Of what was refused: a right that somebody had within the day before, and not one that asks for a stronger sign-in. */
    private static final String JUST_ENDED =
            "case when a.outcome = 'DENY' and a.unit_id is null and a.reason <> 'NEEDS_E_ID' and exists ("
                    + "select 1 from access_log p where p.patient_id = a.patient_id and p.actor_id = a.actor_id and p.unit_id is null"
                    + " and p.outcome = 'PERMIT' and p.action = a.action and p.at < a.at and p.at >= a.at - interval '1' day)"
                    + " then 1 else 0 end as just_ended";

    /** Reads the log as a, the unit as u and the case about the row as c. */
    static final String SELECT =
            "select a.id as log_id, a.at, a.patient_id, a.actor_id, a.operation, a.action, a.outcome, a.rule, a.role, "
                    + JUST_ENDED + ","
                    + " u.id as log_unit, u.name as log_unit_name, c.id as case_id, c.status as case_status, c.sent_at as case_sent,"
                    + " c.comment as case_comment, c.closed_at as case_closed, c.reason as case_reason, c.done_by as case_asker,"
                    + " case when a.rule like 'D%' and exists (select 1 from delegation d where d.patient_id = a.patient_id"
                    + " and d.delegate_id = a.actor_id and d.accepted_at is not null) then 1 else 0 end as delegated from access_log a"
                    + " left join unit u on u.id = a.unit_id"
                    + " left join access_case c on c.patient_id = a.patient_id and c.entry_id = a.id";

    static LoggedRow read(ResultSet row) throws SQLException {
        UUID unit = row.getObject("log_unit", UUID.class);
        UUID asker = row.getObject("case_asker", UUID.class);
        UUID actor = row.getObject("actor_id", UUID.class);
        return new LoggedRow(
                row.getObject("log_id", UUID.class),
                Statements.instant(row, "at"),
                new PersonId(row.getObject("patient_id", UUID.class)),
                actor == null ? null : new PersonId(actor),
                row.getString("operation"),
                row.getString("action"),
                row.getString("outcome"),
                row.getString("rule"),
                unit == null ? null : new Unit(new UnitId(unit), row.getString("log_unit_name")),
                row.getString("role"),
                row.getInt("just_ended") == 1,
                row.getInt("delegated") == 1,
                CaseView.read(row),
                asker == null ? null : new PersonId(asker));
    }

    /** What was asked, as far as the reader may know. */
    @Nullable CaseView askedTo(PersonId reader) {
        boolean theirs = reader.equals(patient) || reader.equals(asker);
        return asked == null || theirs ? asked : asked.withoutWords();
    }

    boolean permitted() {
        return outcome.equals("PERMIT");
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "LoggedRow[" + id + "]";
    }
}
