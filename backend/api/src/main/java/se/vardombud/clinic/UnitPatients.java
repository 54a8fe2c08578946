package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;

/** The patients of a unit, with names, latest added first. Joins the copy of the register: a page must be filtered before it is cut. */
@ApplicationScoped
public class UnitPatients {
    private static final String APPROVED =
            "exists (select 1 from clinic_approval a where a.patient_id = t.patient_id and a.unit_id = t.unit_id and a.ended_at is null)";
    private static final String ALL =
            "select t.patient_id, t.added_at, t.added_as, p.name, p.personal_number, p.protected_identity, "
                    + APPROVED
                    + " as approved from patient_unit t join person p on p.id = t.patient_id where t.unit_id = ?";
    private final Statements statements;

    UnitPatients(Statements statements) {
        this.statements = statements;
    }

    /** @param leftOut those who are as if they were not there */
    @Transactional
    public Page<UnitPatient> all(UnitId unit, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        return page("", unit, leftOut, wanted);
    }

    /**
     * Those alive who were born between two dates.
     *
     * @param to the first date after
     */
    @Transactional
    public Page<UnitPatient> born(
            LocalDate from, LocalDate to, UnitId unit, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        return page(
                " and not p.deceased and p.birth_date >= date '" + from + "' and p.birth_date < date '" + to + "'",
                unit,
                leftOut,
                wanted);
    }

    /** Those with protected identity whom the unit has not approved. */
    @Transactional
    public Page<UnitPatient> waiting(UnitId unit, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        return page(" and p.protected_identity and not p.deceased and not " + APPROVED, unit, leftOut, wanted);
    }

    /** One of them. */
    @Transactional
    public Optional<UnitPatient> find(UnitId unit, PersonId patient) {
        return statements.first(
                ALL + " and t.patient_id = ?", List.of(unit.value(), patient.value()), UnitPatients::read);
    }

    private Page<UnitPatient> page(
            String which, UnitId unit, Collection<PersonId> leftOut, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql = new StringBuilder(ALL).append(which);
        leftOut.forEach(person -> {
            sql.append(" and t.patient_id <> ?");
            parameters.add(person.value());
        });
        sql.append(Ties.after(wanted.after(), "t.patient_id", parameters));
        parameters.add(wanted.read());
        List<UnitPatient> found = statements.list(
                sql.append(" order by t.added_at desc, t.patient_id desc limit ?")
                        .toString(),
                parameters,
                UnitPatients::read);
        return wanted.page(
                found,
                last -> new Cursor(last.addedAt().toString(), last.patientId().value()));
    }

    private static UnitPatient read(ResultSet row) throws SQLException {
        return new UnitPatient(
                new PersonId(row.getObject("patient_id", UUID.class)),
                row.getString("name"),
                row.getString("personal_number"),
                row.getBoolean("protected_identity"),
                row.getBoolean("approved"),
                Statements.instant(row, "added_at"),
                AddedBy.valueOf(row.getString("added_as")));
    }
}
