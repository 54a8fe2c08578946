package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.Relation.Guardian;

/** G1–G10: what a guardian does for a child. Block beats protected identity, which beats grants, which beat age. */
final class GuardianRules {
    static final Deny BLOCKED = new Deny(RuleId.G1, Reason.GUARDIAN_BLOCKED);
    private static final Deny CHILD_PROTECTED = new Deny(RuleId.G2, Reason.CHILD_PROTECTED);
    private static final Deny GUARDIAN_PROTECTED = new Deny(RuleId.G3, Reason.GUARDIAN_PROTECTED);
    private static final Deny CHILD_IS_16 = new Deny(RuleId.G4, Reason.CHILD_IS_16);
    private static final Deny CHILD_IS_13 = new Deny(RuleId.G6, Reason.CHILD_IS_13);
    private static final Deny NOT_FOR_GUARDIANS = new Deny(RuleId.G7, Reason.NOT_FOR_GUARDIANS);
    private static final Deny NEEDS_E_ID = new Deny(RuleId.G8, Reason.NEEDS_E_ID);
    private static final Deny NOT_ENROLLED = new Deny(RuleId.G9, Reason.PER_NOT_ENROLLED);
    private static final Permit CHILD = new Permit(RuleId.G10, new Scope.EverythingNotHidden());

    private GuardianRules() {}

    static Decision decide(Guardian guardian, Question question, LocalDate on, AgeLimitTable limits) {
        Deny noProxy = standsInTheWay(guardian, question.patient());
        if (noProxy != null) {
            return noProxy;
        }
        return switch (limits.stage(question.patient().birthDate(), on)) {
            case UNKNOWN -> Decision.NO_RULE;
            case CHILD -> underThirteen(question);
            case TEEN ->
                excepted(guardian, question, on)
                        ? new Permit(
                                RuleId.G5, new Scope.Parts(JournalGrant.activeParts(guardian.exceptions(), on), false))
                        : delegated(guardian, question, on, limits, CHILD_IS_13);
            case YOUTH, ADULT -> delegated(guardian, question, on, limits, CHILD_IS_16);
        };
    }

    /** G1–G3: what keeps a guardian from being the child's proxy, whatever is asked. */
    static Optional<Deny> noProxy(Guardian guardian, Patient child) {
        return Optional.ofNullable(standsInTheWay(guardian, child));
    }

    private static @Nullable Deny standsInTheWay(Guardian guardian, Patient child) {
        if (guardian.blocked()) {
            return BLOCKED;
        }
        if (child.protectedIdentity()) {
            return CHILD_PROTECTED;
        }
        return guardian.protectedIdentity() ? GUARDIAN_PROTECTED : null;
    }

    private static boolean excepted(Guardian guardian, Question question, LocalDate on) {
        return question.action() == Action.JOURNAL_READ
                && question.assurance() == Assurance.E_ID
                && JournalGrant.anyCovers(guardian.exceptions(), question, on);
    }

    private static Decision delegated(
            Guardian guardian, Question question, LocalDate on, AgeLimitTable limits, Deny otherwise) {
        return DelegationRules.covered(guardian.delegations(), true, question, on, limits)
                ? DelegationRules.decide(guardian.protectedIdentity(), question, on, limits)
                : otherwise;
    }

    private static Decision underThirteen(Question question) {
        Action action = question.action();
        if (action == Action.CERTIFICATE_VIEW || action == Action.DELEGATION_MANAGE || action == Action.JOURNAL_SEAL) {
            return NOT_FOR_GUARDIANS;
        }
        if (!action.opensWith(question.assurance())) {
            return NEEDS_E_ID;
        }
        if (action == Action.PER && !question.patient().enrolledInPer()) {
            return NOT_ENROLLED;
        }
        return CHILD;
    }
}
