package se.vardombud.policy;

import java.util.EnumSet;
import java.util.Set;

/** What staff do with a patient, the rule that lets them, and who they must be. */
public enum StaffAction {
    /** See the patient among the unit's own, with what they have sent to it. */
    SEE_PATIENT(RuleId.T2),
    /** Add a patient to the unit with a written reason: this makes the tie, and so asks for none. */
    ADD_PATIENT(RuleId.T2),
    MATURITY_ASSESSMENT(RuleId.T3),
    JOINT_EXCEPTION(RuleId.T3),
    GUARDIAN_BLOCK(RuleId.T3),
    /** Answer patients who ask about a row of the access log, and check samples of it. */
    REVIEW_ACCESS(RuleId.T3),
    MEDICAL_OBSTACLE_EXCEPTION(RuleId.T4),
    APPROVE_PROTECTED_PERSON(RuleId.T5),
    ANSWER_ERRAND(RuleId.T5),
    ENROLL_IN_PER(RuleId.T5),
    ISSUE_PER_PASSWORD(RuleId.T5);

    private final RuleId rule;

    StaffAction(RuleId rule) {
        this.rule = rule;
    }

    /** The rule that says whose this action is. */
    public RuleId rule() {
        return rule;
    }

    /** Who may do it at their unit. */
    public Set<Role> roles() {
        Set<Role> roles = EnumSet.allOf(Role.class);
        roles.removeIf(role -> !isFor(role));
        return roles;
    }

    boolean isFor(Role role) {
        return switch (this) {
            case MATURITY_ASSESSMENT, JOINT_EXCEPTION, GUARDIAN_BLOCK, REVIEW_ACCESS -> role == Role.OPERATIONS_MANAGER;
            case MEDICAL_OBSTACLE_EXCEPTION -> role == Role.PHYSICIAN;
            case SEE_PATIENT, ADD_PATIENT, APPROVE_PROTECTED_PERSON -> true;
            case ANSWER_ERRAND, ENROLL_IN_PER, ISSUE_PER_PASSWORD -> true;
        };
    }
}
