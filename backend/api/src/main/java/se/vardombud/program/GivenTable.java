package se.vardombud.program;

import jakarta.inject.Singleton;
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
import se.vardombud.proxy.Doer;

/** The programmes that people have been given. Within the caller's transaction. */
@Singleton
class GivenTable {
    private static final String OPEN = " and g.status = 'IN_PROGRESS'";
    /** What is in progress ties by itself; what is over does not. */
    private static final String OVER =
            " and g.status <> 'IN_PROGRESS' and exists (select 1 from patient_unit t where t.patient_id = g.patient_id and t.unit_id = g.unit_id)";

    private final Statements statements;

    GivenTable(Statements statements) {
        this.statements = statements;
    }

    /** The latest given first. */
    Page<GivenRow> ofPatient(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        return page(new StringBuilder(" where g.patient_id = ?"), parameters, "g.given_at", wanted);
    }

    /** The one in which something last happened first. */
    Page<GivenRow> ofUnit(UnitId unit, boolean open, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder where = new StringBuilder(" where g.unit_id = ?").append(open ? OPEN : OVER);
        leftOut.forEach(person -> {
            where.append(" and g.patient_id <> ?");
            parameters.add(person.value());
        });
        return page(where, parameters, "g.last_at", wanted);
    }

    private Page<GivenRow> page(StringBuilder where, List<Object> parameters, String key, PageQuestion.Wanted wanted) {
        Cursor after = wanted.after();
        if (after != null) {
            where.append(" and (").append(key).append(", g.id) < (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        parameters.add(wanted.read());
        where.append(" order by ").append(key).append(" desc, g.id desc limit ?");
        boolean byLast = key.equals("g.last_at");
        return wanted.page(
                statements.list(GivenRow.SELECT + where, parameters, GivenRow::read),
                last -> new Cursor((byLast ? last.lastAt() : last.givenAt()).toString(), last.id()));
    }

    Optional<GivenRow> find(PersonId patient, UUID id) {
        return statements.first(
                GivenRow.SELECT + " where g.patient_id = ? and g.id = ?", List.of(patient.value(), id), GivenRow::read);
    }

    Optional<PersonId> patientOf(UnitId unit, UUID id) {
        return statements.first(
                "select patient_id from given_program where id = ? and unit_id = ?",
                List.of(id, unit.value()),
                row -> new PersonId(row.getObject("patient_id", UUID.class)));
    }

    boolean inProgress(PersonId patient, UnitId unit) {
        return statements
                .first(
                        "select 1 from given_program g where g.patient_id = ? and g.unit_id = ?" + OPEN,
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
    }

    /** False when the patient has the programme in progress. */
    boolean give(UUID id, Giving giving) {
        return statements.run(
                        """
                        insert into given_program (patient_id, id, unit_id, program_id, edition, open_program_id, greeting, starts_on,
                            status, given_at, given_by, last_at, version)
                        values (?, ?, ?, ?, ?, ?, cast(? as varchar(1000)), ?, 'IN_PROGRESS', ?, ?, ?, 0) on conflict do nothing""",
                        giving.patient().value(),
                        id,
                        giving.unit().value(),
                        giving.program(),
                        giving.edition(),
                        giving.program(),
                        giving.greeting(),
                        giving.startsOn(),
                        giving.at(),
                        giving.by().value(),
                        giving.at())
                == 1;
    }

    /** Something happens in it; false when it is over. Until the transaction is over, nothing else does. */
    boolean touch(GivenRow given, Instant at) {
        return statements.run(
                        "update given_program set last_at = ? where patient_id = ? and id = ? and status = 'IN_PROGRESS'",
                        at,
                        given.patient().patientId().value(),
                        given.id())
                == 1;
    }

    /** False when it is over, or has been changed since this row was read. */
    boolean close(GivenRow given, GivenStatus status, GivenRow.Closing closing) {
        Doer by = closing.by();
        return statements.run(
                        """
                        update given_program set status = ?, open_program_id = null, last_at = ?, closed_at = ?, closed_by = ?, closed_as = ?,
                            reason = cast(? as varchar(1000)), version = version + 1
                        where patient_id = ? and id = ? and version = ? and status = 'IN_PROGRESS'""",
                        status.name(),
                        closing.at(),
                        closing.at(),
                        by.person().value(),
                        by.as().name(),
                        closing.reason(),
                        given.patient().patientId().value(),
                        given.id(),
                        given.version())
                == 1;
    }
}
