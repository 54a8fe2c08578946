package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Actor;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.Explanation;

/** The question of every {@link Guarded} method: put before it runs, and again before what it found leaves. */
@ApplicationScoped
class PatientGate {
    private final AccessGate gate;
    private final Denials denials;
    private final ApplicantGate applicants;

    PatientGate(AccessGate gate, Denials denials, ApplicantGate applicants) {
        this.gate = gate;
        this.denials = denials;
        this.applicants = applicants;
    }

    /** @throws ProblemException the denial, logged */
    GrantedAccess.Granted ask(Actor actor, PersonId patient, @Nullable UUID object, Action action, String operation) {
        Facts.Known known = gate.facts(actor, patient);
        AccessGate.Ask ask = gate.today(action);
        if (gate.decide(actor, known, ask) instanceof Permit permit) {
            return new GrantedAccess.Granted(patient, object, action, operation, permit);
        }
        if (gate.explain(actor, known, ask) instanceof Explanation.Denied denied) {
            throw denials.of(actor, patient, object, operation, action, denied);
        }
        throw new IllegalStateException("the policy answered the same question in two ways");
    }

    /**
     * A block, a birthday or a withdrawal may have come while the method ran: then what it found does not leave.
     *
     * @throws ProblemException the denial, logged, or 503 when another part is open than the method was told
     */
    void askAgain(Actor actor, GrantedAccess.Granted access) {
        Action action = access.action();
        if (action == null) {
            applicants.enter(actor, access.patient(), access.object(), access.operation());
            return;
        }
        Decision now = gate.decide(actor, gate.facts(actor, access.patient()), gate.today(action));
        if (now.equals(access.permit())) {
            return;
        }
        ask(actor, access.patient(), access.object(), action, access.operation());
        throw new ProblemException(503, "UNAVAILABLE", "What is open changed just now; ask again.")
                .header("Retry-After", 1);
    }
}
