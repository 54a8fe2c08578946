package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import se.vardombud.common.PersonId;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Outward;
import se.vardombud.policy.Reason;

/** The gate's answer about somebody who is not there to ask: whether, had they signed in with an e-identification, they could do it today. */
@ApplicationScoped
public class ActingToday {
    private final AccessGate gate;
    private final Facts facts;

    ActingToday(AccessGate gate, Facts facts) {
        this.gate = gate;
        this.facts = facts;
    }

    /**
     * Yes or no.
     *
     * @throws IllegalStateException when the population register does not answer and the copy is too old: ask again later
     */
    public boolean permits(PersonId actor, PersonId patient, Action action) {
        return decide(actor, patient, action) instanceof Decision.Permit;
    }

    /**
     * Whether somebody may be told that there is news about a patient: nobody to whom the gate would be silent, but for want of a relation. Somebody who is
     * offered a delegation has none yet.
     *
     * @throws IllegalStateException as {@link #permits}
     */
    public boolean mayHear(PersonId receiver, PersonId about) {
        return receiver.equals(about)
                ? permits(receiver, about, Action.NOTIFICATION_SETTINGS)
                : !(decide(receiver, about, Action.CLINIC_LIST) instanceof Decision.Deny deny
                        && deny.outward() == Outward.SILENT
                        && deny.reason() != Reason.NO_RELATION);
    }

    private Decision decide(PersonId actor, PersonId patient, Action action) {
        Facts.Known known = facts.of(actor, patient);
        if (known.copyTooOld()) {
            throw new IllegalStateException("the copy of the register is too old to decide on");
        }
        return gate.explainWithEId(known, gate.today(action)).decision();
    }
}
