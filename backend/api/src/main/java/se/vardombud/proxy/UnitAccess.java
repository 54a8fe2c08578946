package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Actor;
import se.vardombud.identity.CurrentActor;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;

/**
 * The gate's second question, for an errand that is directed at a unit: a {@link Guarded} method learns from the body which unit that is,
 * and a person with protected identity needs its approval (O3).
 */
@ApplicationScoped
public class UnitAccess {
    private final AccessGate gate;
    private final GrantedAccess granted;
    private final CurrentActor currentActor;
    private final Denials denials;
    private final Clock clock;

    UnitAccess(AccessGate gate, GrantedAccess granted, CurrentActor currentActor, Denials denials, Clock clock) {
        this.gate = gate;
        this.granted = granted;
        this.currentActor = currentActor;
        this.denials = denials;
        this.clock = clock;
    }

    /**
     * Lets this request's action reach the unit, or not.
     *
     * @throws ProblemException the denial, logged, as the gate itself would have given it
     */
    public void require(UnitId unit) {
        GrantedAccess.Granted access = granted.require();
        Action action = Objects.requireNonNull(access.action(), "an application is directed at no unit");
        Actor actor = currentActor.require();
        Facts.Known known = gate.facts(actor, access.patient());
        AccessGate.Ask ask = new AccessGate.Ask(action, Optional.of(unit), Optional.empty(), PortalClock.today(clock));
        if (!(gate.decide(actor, known, ask) instanceof Decision.Permit)
                && gate.explain(actor, known, ask) instanceof Explanation.Denied denied) {
            throw denials.of(actor, access.patient(), access.object(), access.operation(), action, denied);
        }
    }
}
