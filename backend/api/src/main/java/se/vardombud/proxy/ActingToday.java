package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import se.vardombud.common.PersonId;
import se.vardombud.policy.Decision;

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
        Facts.Known known = facts.of(actor, patient);
        if (known.copyTooOld()) {
            throw new IllegalStateException("the copy of the register is too old to decide on");
        }
        return gate.explainWithEId(known, gate.today(action)).decision() instanceof Decision.Permit;
    }
}
