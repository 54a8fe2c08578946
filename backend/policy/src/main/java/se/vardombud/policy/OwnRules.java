package se.vardombud.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/** O1–O10: what patients do for themselves. */
final class OwnRules {
    private static final Deny UNDER_13 = new Deny(RuleId.O1, Reason.UNDER_13);
    private static final Deny NEEDS_E_ID = new Deny(RuleId.O2, Reason.NEEDS_E_ID);
    private static final Deny NOT_APPROVED = new Deny(RuleId.O3, Reason.CLINIC_APPROVAL_NEEDED);
    private static final Deny NOT_ENROLLED = new Deny(RuleId.O4, Reason.PER_NOT_ENROLLED);
    private static final Deny SEALED = new Deny(RuleId.O5, Reason.JOURNAL_SEALED);
    private static final Permit WHOLE_JOURNAL = new Permit(RuleId.O6, new Scope.Everything());
    private static final Deny NOT_MATURE = new Deny(RuleId.O8, Reason.JOURNAL_FROM_16);
    private static final Deny SEAL_FROM_16 = new Deny(RuleId.O9, Reason.JOURNAL_FROM_16);
    private static final Permit ANYTHING_ELSE = new Permit(RuleId.O10, new Scope.Everything());

    private OwnRules() {}

    static Decision decide(Question question, LocalDate on, AgeLimitTable limits) {
        return switch (limits.stage(question.patient().birthDate(), on)) {
            case UNKNOWN -> Decision.NO_RULE;
            case CHILD -> UNDER_13;
            case TEEN -> decide(question, on, true);
            case YOUTH, ADULT -> decide(question, on, false);
        };
    }

    private static Decision decide(Question question, LocalDate on, boolean under16) {
        if (!question.action().opensWith(question.assurance())) {
            return NEEDS_E_ID;
        }
        if (awaitsApproval(question)) {
            return NOT_APPROVED;
        }
        return switch (question.action()) {
            case PER -> question.patient().enrolledInPer() ? ANYTHING_ELSE : NOT_ENROLLED;
            case JOURNAL_READ -> journal(question, on, under16);
            case JOURNAL_SEAL -> under16 ? SEAL_FROM_16 : ANYTHING_ELSE;
            case CLINIC_LIST, APPOINTMENT, MESSAGE, CERTIFICATE_ORDER -> ANYTHING_ELSE;
            case PRESCRIPTION, SELF_TEST, TREATMENT_PROGRAM, NOTIFICATION_SETTINGS -> ANYTHING_ELSE;
            case CERTIFICATE_VIEW, ACCESS_LOG_READ, DELEGATION_MANAGE -> ANYTHING_ELSE;
        };
    }

    /** O3; a question that names no unit is not directed at one. */
    private static boolean awaitsApproval(Question question) {
        Optional<UnitId> unit = question.unit();
        return question.patient().protectedIdentity()
                && question.action().directedAtUnit()
                && unit.isPresent()
                && !question.patient().approvedBy().contains(unit.get());
    }

    private static Decision journal(Question question, LocalDate on, boolean under16) {
        if (question.patient().journalSeal().filter(seal -> seal.on(on)).isPresent()) {
            return SEALED;
        }
        if (!under16) {
            return WHOLE_JOURNAL;
        }
        List<JournalGrant> assessments = question.patient().assessments();
        return JournalGrant.anyCovers(assessments, question, on)
                ? new Permit(RuleId.O7, new Scope.Parts(JournalGrant.activeParts(assessments, on), true))
                : NOT_MATURE;
    }
}
