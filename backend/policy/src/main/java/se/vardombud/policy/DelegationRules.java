package se.vardombud.policy;

import java.time.LocalDate;
import java.util.List;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.Relation.Delegate;

/** D1–D5: what somebody does whom the patient has named. */
final class DelegationRules {
    private static final Deny NO_DELEGATION = new Deny(RuleId.D1, Reason.NO_DELEGATION);
    private static final Deny PATIENT_PROTECTED = new Deny(RuleId.D2, Reason.CHILD_PROTECTED);
    private static final Deny DELEGATE_PROTECTED = new Deny(RuleId.D2, Reason.GUARDIAN_PROTECTED);
    private static final Deny NEEDS_E_ID = new Deny(RuleId.D3, Reason.NEEDS_E_ID);
    private static final Permit EVERYTHING = new Permit(RuleId.D5, new Scope.EverythingNotHidden());

    private DelegationRules() {}

    static Decision decide(Delegate delegate, Question question, LocalDate on, AgeLimitTable limits) {
        if (delegate.blocked()) {
            return GuardianRules.BLOCKED;
        }
        if (limits.stage(question.patient().birthDate(), on) == LifeStage.UNKNOWN) {
            return Decision.NO_RULE;
        }
        return covered(delegate.delegations(), false, question, on, limits)
                ? decide(delegate.protectedIdentity(), question, on, limits)
                : NO_DELEGATION;
    }

    /** D2–D5, for a delegate or guardian who has a delegation that covers the question. */
    static Decision decide(boolean delegateProtected, Question question, LocalDate on, AgeLimitTable limits) {
        if (question.patient().protectedIdentity()) {
            return PATIENT_PROTECTED;
        }
        if (delegateProtected) {
            return DELEGATE_PROTECTED;
        }
        if (question.assurance() != Assurance.E_ID) {
            return NEEDS_E_ID;
        }
        return switch (OwnRules.decide(question, on, limits)) {
            case Deny own -> new Deny(RuleId.D4, own.reason());
            case Permit own ->
                own.scope() instanceof Scope.Everything
                        ? EVERYTHING
                        : new Permit(RuleId.D5, own.scope().forProxy());
        };
    }

    static boolean covered(
            List<Delegation> delegations, boolean toGuardian, Question question, LocalDate on, AgeLimitTable limits) {
        for (Delegation delegation : delegations) {
            if (delegation.actions().contains(question.action())
                    && delegation.active(on)
                    && honoured(delegation, toGuardian, question, on, limits)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the patient could give this on the day it was given, and whether it has outlived their majority. */
    private static boolean honoured(
            Delegation delegation, boolean toGuardian, Question question, LocalDate on, AgeLimitTable limits) {
        LifeStage given = limits.stage(question.patient().birthDate(), delegation.givenOn());
        return question.action().delegableBy(given)
                && switch (given) {
                    case UNKNOWN, CHILD -> false;
                    case TEEN, YOUTH ->
                        toGuardian && limits.stage(question.patient().birthDate(), on) != LifeStage.ADULT;
                    case ADULT -> true;
                };
    }
}
