package se.vardombud.message;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** A unit's threads as its staff see them. Within the caller's transaction. */
@Singleton
class UnitThreadTable {
    private static final String ALL =
            """
            select t.patient_id, t.id, p.name, p.personal_number, p.protected_identity, t.subject, t.state, t.state_since, t.version
            from message_thread t join person p on p.id = t.patient_id where t.unit_id = ?""";
    /** What is open ties by itself; what is closed does not. */
    private static final String TIED =
            " and exists (select 1 from patient_unit l where l.patient_id = t.patient_id and l.unit_id = t.unit_id)";

    private final Statements statements;

    UnitThreadTable(Statements statements) {
        this.statements = statements;
    }

    /** Those that wait: the one that has waited longest first. Others: the last that was changed first. */
    Page<UnitThread> all(UnitId unit, ThreadState state, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value(), state.name()));
        StringBuilder sql = new StringBuilder(ALL).append(" and t.state = ?");
        if (state == ThreadState.CLOSED) {
            sql.append(TIED);
        }
        leftOut.forEach(person -> {
            sql.append(" and t.patient_id <> ?");
            parameters.add(person.value());
        });
        boolean oldestFirst = state == ThreadState.WAITING;
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (t.state_since, t.id) ")
                    .append(oldestFirst ? ">" : "<")
                    .append(" (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        String order = oldestFirst ? " order by t.state_since, t.id" : " order by t.state_since desc, t.id desc";
        List<UnitThread> found =
                statements.list(sql.append(order).append(" limit ?").toString(), parameters, UnitThreadTable::read);
        return wanted.page(found, last -> new Cursor(last.since().toString(), last.threadId()));
    }

    Optional<UnitThread> find(UnitId unit, UUID thread) {
        return statements.first(ALL + " and t.id = ?", List.of(unit.value(), thread), UnitThreadTable::read);
    }

    /** Whether something of the patient's is open at the unit. */
    boolean isOpen(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from message_thread where patient_id = ? and unit_id = ? and state <> 'CLOSED'",
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }

    /** One more thing has happened in the thread; false when something has since this version. */
    boolean change(UnitThread thread, int version) {
        return statements.run(
                        "update message_thread set version = version + 1 where patient_id = ? and id = ? and version = ?",
                        thread.patientId().value(),
                        thread.threadId(),
                        version)
                == 1;
    }

    void become(UnitThread thread, ThreadState state, Instant at) {
        statements.run(
                "update message_thread set state = ?, state_since = ? where patient_id = ? and id = ?",
                state.name(),
                at,
                thread.patientId().value(),
                thread.threadId());
    }

    private static UnitThread read(ResultSet row) throws SQLException {
        return new UnitThread(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getString("personal_number"),
                row.getBoolean("protected_identity"),
                row.getString("subject"),
                ThreadState.valueOf(row.getString("state")),
                Statements.instant(row, "state_since"),
                row.getInt("version"));
    }
}
