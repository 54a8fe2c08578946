package se.vardombud.proxy.exception;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Cursor;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.proxy.StaffGate;
import se.vardombud.proxy.errand.ErrandQueue;

/**
 * The exceptions at a unit, to its staff: never their own or their children's (T6), and of those with a tie to the unit alone (T2). What
 * waits for the unit's decision is an open errand and so a tie; what the young person has not consented to is none.
 */
@ApplicationScoped
class UnitExceptions {
    private static final String OPEN = " and e.status in ('ASKED', 'CONSENTED')";
    private static final String DECIDED = " and e.status not in ('ASKED', 'CONSENTED')";
    private final Statements statements;
    private final StaffGate gate;
    private final Clock clock;

    UnitExceptions(Statements statements, StaffGate gate, Clock clock) {
        this.statements = statements;
        this.gate = gate;
        this.clock = clock;
    }

    /** Whose decisions: the operations manager's with the child, or a physician's alone. */
    enum Basis {
        JOINT(" and a.begun_as <> 'PHYSICIAN'"),
        MEDICAL_OBSTACLE(" and a.begun_as = 'PHYSICIAN'");

        private final String those;

        Basis(String those) {
            this.those = those;
        }
    }

    /** To be decided, what has waited longest first; or decided, latest first. */
    Page<UnitException> at(UnitId unit, Basis basis, ErrandQueue.Which which, PageQuestion.Wanted wanted) {
        List<PersonId> own = gate.own();
        Page<UnitException.Item> page = wanted.page(
                next -> read(unit, basis, which, own, next),
                item -> gate.mayMeet(item.patient().patientId()),
                last -> new Cursor(
                        last.part().changedAt().toString(), last.part().id()));
        gate.show(page.items().stream().map(item -> item.patient().patientId()).toList());
        Instant now = clock.instant();
        return new Page<>(page.items().stream().map(item -> item.shown(now)).toList(), page.nextCursor());
    }

    /**
     * Lets the staff member of this request meet the patient whose it is, and reads it.
     *
     * @throws ProblemException 404 when the unit has none, or as the gate refuses; 412 when it has changed since the version
     */
    UnitException.Item meet(UnitId unit, Basis basis, UUID id, int version) {
        UnitException.Item item = find(unit, basis, id);
        gate.meet(item.patient().patientId());
        if (item.part().version() != version) {
            throw IfMatch.changed();
        }
        return item;
    }

    UnitException shown(UnitId unit, Basis basis, UUID id) {
        return find(unit, basis, id).shown(clock.instant());
    }

    @Transactional
    UnitException.Item find(UnitId unit, Basis basis, UUID id) {
        return statements
                .first(
                        UnitException.SELECT + " where e.id = ? and e.unit_id = ?" + basis.those,
                        List.of(id, unit.value()),
                        UnitException.Item::read)
                .orElseThrow(ProblemException::notFound);
    }

    @Transactional
    List<UnitException.Item> read(
            UnitId unit, Basis basis, ErrandQueue.Which which, List<PersonId> leftOut, PageQuestion.Wanted wanted) {
        boolean open = which == ErrandQueue.Which.OPEN;
        List<Object> parameters = new ArrayList<>(List.of(unit.value()));
        StringBuilder sql = new StringBuilder(UnitException.SELECT)
                .append(" where e.unit_id = ?")
                .append(basis.those)
                // What a physician has decided is never open, so all of it is in the one list.
                .append(open ? OPEN : DECIDED);
        leftOut.forEach(person -> {
            sql.append(" and e.patient_id <> ?");
            parameters.add(person.value());
        });
        Cursor after = wanted.after();
        if (after != null) {
            sql.append(" and (e.changed_at, e.id) ").append(open ? ">" : "<").append(" (?, ?)");
            parameters.add(after.instant());
            parameters.add(after.id());
        }
        String order = open ? "" : " desc";
        sql.append(" order by e.changed_at").append(order).append(", e.id").append(order);
        parameters.add(wanted.read());
        return statements.list(sql.append(" limit ?").toString(), parameters, UnitException.Item::read);
    }
}
