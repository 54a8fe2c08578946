package se.vardombud.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.audit.StaffLog;
import se.vardombud.audit.StaffLogEntry;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Statements;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Assurance;
import se.vardombud.identity.SessionRenewed;

/**
 * The commission that a session acts in (T1). It is chosen once, and asked of the directory in every request: one that has ended, or whose
 * unit is gone, is none from then on.
 */
@ApplicationScoped
public class Commissions {
    private final StaffDirectory directory;
    private final Statements statements;
    private final StaffLog log;
    private final Uuids uuids;
    private final Clock clock;

    Commissions(StaffDirectory directory, Statements statements, StaffLog log, Uuids uuids, Clock clock) {
        this.directory = directory;
        this.statements = statements;
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
    }

    private record Chosen(UUID unit, String role) {
        boolean is(Commission commission) {
            return commission.unitId().value().equals(unit)
                    && commission.role().name().equals(role);
        }
    }

    /** Those that the actor may choose among; none without an e-identification. */
    public List<Commission> of(Actor actor) {
        return actor.assurance() == Assurance.E_ID ? directory.commissions(actor.person()) : List.of();
    }

    /** The one that the session acts in now; empty when none is chosen, or the chosen one no longer stands. */
    @Transactional
    public Optional<Commission> current(Actor actor) {
        return statements
                .first(
                        "select unit_id, role from session_commission where session_id = ?",
                        List.of(actor.session()),
                        row -> new Chosen(row.getObject("unit_id", UUID.class), row.getString("role")))
                .flatMap(chosen -> of(actor).stream().filter(chosen::is).findFirst());
    }

    /** Makes the session act in one of the actor's commissions, in place of any other. */
    @Transactional
    Commission choose(Actor actor, UnitId unit, Role role) {
        if (actor.assurance() != Assurance.E_ID) {
            throw refused(actor, unit, role, "NEEDS_E_ID", "Staff sign in with an e-identification.");
        }
        Commission commission = of(actor).stream()
                .filter(one -> one.unitId().equals(unit) && one.role() == role)
                .findFirst()
                .orElseThrow(() -> refused(
                        actor, unit, role, "NO_COMMISSION", "The staff directory gives no such commission today."));
        keep(actor.session(), commission);
        log.append(entry(actor, unit, role, Outcome.PERMIT, null));
        return commission;
    }

    /** Two choices at once: one of them stands. */
    private void keep(UUID session, Commission commission) {
        UUID unit = commission.unitId().value();
        String role = commission.role().name();
        int changed = statements.run(
                "update session_commission set unit_id = ?, role = ?, chosen_at = ? where session_id = ?",
                unit,
                role,
                clock.instant(),
                session);
        if (changed == 0) {
            statements.run(
                    """
                    insert into session_commission (session_id, unit_id, role, chosen_at)
                    values (?, ?, ?, ?) on conflict do nothing""",
                    session,
                    unit,
                    role,
                    clock.instant());
        }
    }

    /** The session acts in no commission. */
    @Transactional
    void leave(Actor actor) {
        statements.run("delete from session_commission where session_id = ?", actor.session());
    }

    /** A session that goes on under a new id acts in what it acted in. */
    void follow(@Observes SessionRenewed renewed) {
        statements.run(
                "update session_commission set session_id = ? where session_id = ?", renewed.after(), renewed.before());
    }

    private ProblemException refused(Actor actor, UnitId unit, Role role, String code, String detail) {
        log.append(entry(actor, unit, role, Outcome.DENY, code));
        return new ProblemException(403, code, detail);
    }

    private StaffLogEntry entry(Actor actor, UnitId unit, Role role, Outcome outcome, @Nullable String reason) {
        return new StaffLogEntry(
                uuids.next(),
                clock.instant(),
                actor.person().value(),
                unit.value(),
                role.name(),
                "chooseCommission",
                outcome,
                "T1",
                reason);
    }
}
