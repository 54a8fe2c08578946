package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Acquaintance;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Outward;

/** By the policy, as of today. A copy of the register too old to decide on is a no. */
@ApplicationScoped
class PolicyAcquaintance implements Acquaintance {
    private final AccessGate gate;
    private final Facts facts;

    PolicyAcquaintance(AccessGate gate, Facts facts) {
        this.gate = gate;
        this.facts = facts;
    }

    @Override
    public boolean mayKnow(PersonId person, PersonId other) {
        Facts.Known known = facts.of(person, other);
        Decision decision =
                gate.explainWithEId(known, gate.today(Action.CLINIC_LIST)).decision();
        return !known.copyTooOld() && !(decision instanceof Decision.Deny deny && deny.outward() == Outward.SILENT);
    }
}
