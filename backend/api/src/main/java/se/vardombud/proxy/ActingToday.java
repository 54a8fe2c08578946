package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
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
        return decide(known(actor, patient), action) instanceof Decision.Permit;
    }

    /**
     * Whether somebody may be told that there is news about a patient: nobody to whom the gate would be silent in everything, but for want of a
     * relation. Somebody who is offered a delegation has none yet.
     *
     * @throws IllegalStateException as {@link #permits}
     */
    public boolean mayHear(PersonId receiver, PersonId about) {
        if (receiver.equals(about)) {
            return permits(receiver, about, Action.NOTIFICATION_SETTINGS);
        }
        Facts.Known known = known(receiver, about);
        return Arrays.stream(Action.values())
                .map(action -> decide(known, action))
                .anyMatch(ActingToday::speaks);
    }

    private static boolean speaks(Decision decision) {
        return !(decision instanceof Decision.Deny deny
                && deny.outward() == Outward.SILENT
                && deny.reason() != Reason.NO_RELATION);
    }

    private Decision decide(Facts.Known known, Action action) {
        return gate.explainWithEId(known, gate.today(action)).decision();
    }

    private Facts.Known known(PersonId actor, PersonId patient) {
        Facts.Known known = facts.of(actor, patient);
        if (known.copyTooOld()) {
            throw new IllegalStateException("the copy of the register is too old to decide on");
        }
        return known;
    }
}
