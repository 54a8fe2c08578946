package se.vardombud.proxy;

/** What staff do with a patient: the policy's actions by the same names (a test holds the two together). */
public enum StaffAction {
    SEE_PATIENT,
    ADD_PATIENT,
    MATURITY_ASSESSMENT,
    JOINT_EXCEPTION,
    GUARDIAN_BLOCK,
    REVIEW_ACCESS,
    MEDICAL_OBSTACLE_EXCEPTION,
    APPROVE_PROTECTED_PERSON,
    ANSWER_ERRAND,
    ENROLL_IN_PER,
    ISSUE_PER_PASSWORD;

    se.vardombud.policy.StaffAction policys() {
        return se.vardombud.policy.StaffAction.valueOf(name());
    }
}
