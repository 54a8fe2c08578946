package se.vardombud.clinic;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Cursor;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;

/** The ties between patients and units (T2). Ending one also ends the unit's approval; what was is kept. */
@ApplicationScoped
public class Ties {
    private static final String KEY = " from patient_unit where patient_id = ? and unit_id = ?";
    private final Statements statements;
    private final List<TieSource> errands;
    private final Approvals approvals;
    private final Uuids uuids;
    private final Clock clock;

    Ties(Statements statements, @All List<TieSource> errands, Approvals approvals, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.errands = errands;
        this.approvals = approvals;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** Whether the patient is the unit's: on its list, or with something open there. */
    @Transactional
    public boolean tied(PersonId patient, UnitId unit) {
        return statements
                        .first("select 1" + KEY, List.of(patient.value(), unit.value()), row -> true)
                        .isPresent()
                || errands.stream().anyMatch(errand -> errand.ties(patient, unit));
    }

    /** The patient's side adds the unit; nothing happens when it is there. */
    public void list(PersonId patient, UnitId unit, PersonId by) {
        add(patient, unit, by, AddedBy.PATIENT, null);
    }

    /**
     * Staff add the patient.
     *
     * @param reason 10–500 characters
     * @return false when the patient is the unit's already; then nothing has happened
     */
    public boolean add(PersonId patient, UnitId unit, PersonId by, String reason) {
        return add(patient, unit, by, AddedBy.STAFF, reason);
    }

    @Transactional
    boolean add(PersonId patient, UnitId unit, PersonId by, AddedBy as, @Nullable String reason) {
        return statements.run(
                        """
                        insert into patient_unit (patient_id, unit_id, added_at, added_by, added_as, reason)
                        values (?, ?, ?, ?, ?, cast(? as varchar(500))) on conflict do nothing""",
                        patient.value(),
                        unit.value(),
                        clock.instant(),
                        by.value(),
                        as.name(),
                        reason)
                == 1;
    }

    /** The patient is no longer the unit's. */
    @Transactional
    public void end(PersonId patient, UnitId unit, PersonId by) {
        statements.run(
                """
                insert into past_patient_unit (patient_id, id, unit_id, added_at, added_by, added_as, reason, ended_at, ended_by)
                select patient_id, cast(? as uuid), unit_id, added_at, added_by, added_as, reason,
                    cast(? as timestamp with time zone), cast(? as uuid)"""
                        + KEY,
                uuids.next(),
                clock.instant(),
                by.value(),
                patient.value(),
                unit.value());
        statements.run("delete" + KEY, patient.value(), unit.value());
        approvals.withdraw(patient, unit, by);
    }

    /** A person's clinics, latest added first. */
    @Transactional
    public Page<PatientClinic> clinicsOf(PersonId patient, PageQuestion.Wanted wanted) {
        List<Object> parameters = new ArrayList<>(List.of(patient.value()));
        String sql =
                """
                select u.id, u.name, t.added_at, case when not p.protected_identity then 'NOT_NEEDED'
                    when exists (select 1 from clinic_approval a
                        where a.patient_id = t.patient_id and a.unit_id = t.unit_id and a.ended_at is null) then 'APPROVED'
                    else 'WAITING' end as approval
                from patient_unit t join unit u on u.id = t.unit_id join person p on p.id = t.patient_id
                where t.patient_id = ?"""
                        + after(wanted.after(), "t.unit_id", parameters)
                        + " order by t.added_at desc, t.unit_id desc limit ?";
        parameters.add(wanted.read());
        List<PatientClinic> found = statements.list(
                sql,
                parameters,
                row -> new PatientClinic(
                        new UnitId(row.getObject("id", UUID.class)),
                        row.getString("name"),
                        Statements.instant(row, "added_at"),
                        PatientClinic.Approval.valueOf(row.getString("approval"))));
        return wanted.page(
                found,
                last -> new Cursor(last.addedAt().toString(), last.clinicId().value()));
    }

    static String after(@Nullable Cursor after, String id, List<Object> parameters) {
        if (after == null) {
            return "";
        }
        parameters.add(after.instant());
        parameters.add(after.id());
        return " and (t.added_at, " + id + ") < (?, ?)";
    }
}
