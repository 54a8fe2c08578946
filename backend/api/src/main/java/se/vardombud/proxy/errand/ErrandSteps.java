package se.vardombud.proxy.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.IfMatch;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.StaffGate;

/** The steps of an errand: sent, in progress, answered or withdrawn. Each is one update that takes only the state it starts from. */
@ApplicationScoped
public class ErrandSteps {
    private static final String ONE = " where patient_id = ? and id = ?";
    private final Statements statements;
    private final StaffGate gate;
    private final Doers doers;
    private final Clock clock;

    ErrandSteps(Statements statements, StaffGate gate, Doers doers, Clock clock) {
        this.statements = statements;
        this.gate = gate;
        this.doers = doers;
        this.clock = clock;
    }

    /** An errand that staff have met the patient of, in the version that they have seen. */
    public record Seen(PersonId patient, UUID errand, int version) {}

    /**
     * Lets the staff member of this request meet the patient whose errand it is.
     *
     * @throws ProblemException 404 when the unit has no such errand, or as the gate refuses
     */
    public Seen meet(ErrandKind kind, UnitId unit, UUID errand, int version) {
        PersonId patient = statements
                .first(
                        "select patient_id from " + kind.table() + " where id = ? and unit_id = ?",
                        List.of(errand, unit.value()),
                        row -> new PersonId(row.getObject("patient_id", UUID.class)))
                .orElseThrow(ProblemException::notFound);
        gate.meet(patient);
        return new Seen(patient, errand, version);
    }

    /**
     * Somebody on staff begins with it, also in place of a colleague.
     *
     * @throws ProblemException 412 when it has changed since, 409 when it is closed
     */
    @Transactional
    public void take(ErrandKind kind, Seen seen) {
        step(
                kind,
                seen,
                statements.run(
                        "update " + kind.table()
                                + " set status = 'IN_PROGRESS', taken_at = ?, taken_by = ?, version = version + 1" + ONE
                                + " and version = ? and status in " + ErrandKind.OPEN,
                        clock.instant(),
                        doers.staff().person().value(),
                        seen.patient().value(),
                        seen.errand(),
                        seen.version()));
    }

    /**
     * The clinic answers.
     *
     * @param status one of the kind's own
     * @throws ProblemException 412 when it has changed since, 409 when it is closed
     */
    @Transactional
    public void answer(ErrandKind kind, Seen seen, String status, @Nullable String reason) {
        step(
                kind,
                seen,
                statements.run(
                        "update " + kind.table()
                                + " set status = ?, reason = cast(? as varchar(1000)), closed_at = ?, closed_by = ?, version = version + 1"
                                + kind.whenClosed() + ONE + " and version = ? and status in " + ErrandKind.OPEN,
                        status,
                        reason,
                        clock.instant(),
                        doers.staff().person().value(),
                        seen.patient().value(),
                        seen.errand(),
                        seen.version()));
    }

    /**
     * The patient's side takes back what the clinic has not begun with; nothing happens when it has been taken back.
     *
     * @throws ProblemException 404 when the patient has no such errand, 409 when the clinic has begun
     */
    @Transactional
    public void withdraw(ErrandKind kind, PersonId patient, UUID errand) {
        int withdrawn = statements.run(
                "update " + kind.table()
                        + " set status = 'WITHDRAWN', closed_at = ?, closed_by = ?, version = version + 1"
                        + kind.whenClosed() + ONE + " and status = 'SENT'",
                clock.instant(),
                doers.current().person().value(),
                patient.value(),
                errand);
        if (withdrawn == 0 && !state(kind, patient, errand).status().equals("WITHDRAWN")) {
            throw new ProblemException(409, "ALREADY_TAKEN", "The clinic has begun with it, or answered.");
        }
    }

    private void step(ErrandKind kind, Seen seen, int changed) {
        if (changed == 0) {
            throw state(kind, seen.patient(), seen.errand()).version() == seen.version()
                    ? new ProblemException(409, "ALREADY_CLOSED", "It has been answered or withdrawn.")
                    : IfMatch.changed();
        }
    }

    private record State(String status, int version) {}

    private State state(ErrandKind kind, PersonId patient, UUID errand) {
        return statements
                .first(
                        "select status, version from " + kind.table() + ONE,
                        List.of(patient.value(), errand),
                        row -> new State(row.getString("status"), row.getInt("version")))
                .orElseThrow(ProblemException::notFound);
    }
}
