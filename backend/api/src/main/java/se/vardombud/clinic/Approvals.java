package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;

/** Units' approvals of persons with protected identity (O3, T5). Two at once make two rows, which do no more than one, and end together. */
@ApplicationScoped
public class Approvals {
    private final Statements statements;
    private final Uuids uuids;
    private final Clock clock;

    Approvals(Statements statements, Uuids uuids, Clock clock) {
        this.statements = statements;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** The unit approves the person; nothing happens when it has. */
    @Transactional
    public void approve(PersonId patient, UnitId unit, PersonId by) {
        boolean approved = statements
                .first(
                        "select 1 from clinic_approval where patient_id = ? and unit_id = ? and ended_at is null",
                        List.of(patient.value(), unit.value()),
                        row -> true)
                .isPresent();
        if (!approved) {
            statements.run(
                    "insert into clinic_approval (patient_id, id, unit_id, approved_at, approved_by) values (?, ?, ?, ?, ?)",
                    patient.value(),
                    uuids.next(),
                    unit.value(),
                    clock.instant(),
                    by.value());
        }
    }

    /** The unit no longer approves the person. */
    @Transactional
    public void withdraw(PersonId patient, UnitId unit, PersonId by) {
        statements.run(
                "update clinic_approval set ended_at = ?, ended_by = ? where patient_id = ? and unit_id = ? and ended_at is null",
                clock.instant(),
                by.value(),
                patient.value(),
                unit.value());
    }
}
