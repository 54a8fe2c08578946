package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Actor;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.Outward;
import se.vardombud.policy.Reason;
import se.vardombud.policy.RuleId;

/** Between a patient and somebody to whom they have offered or given a delegation. */
@ApplicationScoped
public class DelegateGate {
    private static final Decision NO_DELEGATION = new Decision.Deny(RuleId.D1, Reason.NO_DELEGATION);
    private final AccessGate gate;
    private final Facts facts;
    private final Grants grants;
    private final Denials denials;
    private final DelegateAccess access;
    private final Clock clock;

    DelegateGate(AccessGate gate, Facts facts, Grants grants, Denials denials, DelegateAccess access, Clock clock) {
        this.gate = gate;
        this.facts = facts;
        this.grants = grants;
        this.denials = denials;
        this.access = access;
        this.clock = clock;
    }

    /** A path's delegation, and what its holder does with it. */
    record Ask(Actor actor, PersonId patient, @Nullable UUID delegation, ForDelegate.Step step, String operation) {}

    /**
     * Whether the holder may know of the patient, were the delegation accepted: today, or on its first day when its time is another. Not
     * while the copy of the register is too old to tell.
     */
    public boolean mayKnow(Actor holder, PersonId patient, Delegation delegation) {
        Facts.Known known = facts.ifDelegated(holder.person(), patient, delegation);
        return !known.copyTooOld()
                && asks(delegation).stream()
                        .map(ask -> gate.decide(holder, known, ask))
                        .anyMatch(decision -> !silent(decision));
    }

    void enter(Ask ask) {
        UUID id = ask.delegation();
        Optional<Delegation> delegation = id == null
                ? Optional.empty()
                : grants.delegation(ask.patient(), id, ask.actor().person());
        if (delegation.isEmpty()) {
            throw denials.silent(ask.actor(), ask.patient(), ask.operation(), without(ask));
        }
        enter(ask, delegation.get());
    }

    /** The denial of somebody who may do other things for the patient is that there is no such delegation. */
    private Decision without(Ask ask) {
        Facts.Known known = gate.facts(ask.actor(), ask.patient());
        Decision decision = gate.decide(ask.actor(), known, gate.today(Action.CLINIC_LIST));
        return decision instanceof Decision.Deny ? decision : NO_DELEGATION;
    }

    private void enter(Ask ask, Delegation delegation) {
        Facts.Known known = facts.ifDelegated(ask.actor().person(), ask.patient(), delegation);
        List<AccessGate.Ask> asks = asks(delegation);
        List<Decision> decisions =
                asks.stream().map(one -> gate.decide(ask.actor(), known, one)).toList();
        if (decisions.stream().anyMatch(Decision.Permit.class::isInstance)) {
            access.enter(new DelegateAccess.Entered(ask, RuleId.D5));
        } else if (decisions.stream().allMatch(DelegateGate::silent)) {
            throw denials.silent(ask.actor(), ask.patient(), ask.operation(), decisions.getFirst());
        } else if (ask.step() == ForDelegate.Step.LEAVE) {
            access.enter(new DelegateAccess.Entered(ask, RuleId.D1));
        } else {
            throw told(ask, known, asks);
        }
    }

    private ProblemException told(Ask ask, Facts.Known known, List<AccessGate.Ask> asks) {
        for (AccessGate.Ask one : asks) {
            if (gate.explain(ask.actor(), known, one) instanceof Explanation.Denied denied
                    && !silent(denied.decision())) {
                return denials.of(ask.actor(), ask.patient(), ask.delegation(), ask.operation(), one.action(), denied);
            }
        }
        throw new IllegalStateException("the policy answered the same question in two ways");
    }

    /** About today; before and after its time, about its first day. */
    private List<AccessGate.Ask> asks(Delegation delegation) {
        LocalDate today = PortalClock.today(clock);
        LocalDate from = delegation.period().from();
        LocalDate first = from.isAfter(delegation.givenOn()) ? from : delegation.givenOn();
        LocalDate on = delegation.period().contains(today) && !today.isBefore(first) ? today : first;
        return delegation.actions().stream()
                .map(action ->
                        new AccessGate.Ask(Action.valueOf(action.name()), Optional.empty(), Optional.empty(), on))
                .toList();
    }

    private static boolean silent(Decision decision) {
        return decision instanceof Decision.Deny deny && deny.outward() == Outward.SILENT;
    }
}
