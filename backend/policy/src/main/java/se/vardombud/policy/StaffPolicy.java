package se.vardombud.policy;

import java.util.Optional;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

/**
 * T1–T6: what staff do. The own record (T6) comes before the tie (T2), so that nobody learns through the staff side where
 * their own child is a patient.
 */
public final class StaffPolicy {
    private StaffPolicy() {}

    public static Verdict decide(StaffQuestion question) {
        Optional<Commission> commission = question.commission();
        if (commission.isEmpty()) {
            return new Refused(RuleId.T1, Reason.NO_COMMISSION);
        }
        if (question.ownOrChilds()) {
            return new Refused(RuleId.T6, Reason.OWN_RECORD);
        }
        if (!question.tied() && question.action() != StaffAction.ADD_PATIENT) {
            return new Refused(RuleId.T2, Reason.NO_TIE);
        }
        return inCommission(commission.get(), question.action(), question.unit());
    }

    /** T1 and T3–T5: whether the action is this unit's, and this role's. */
    static Verdict inCommission(Commission commission, StaffAction action, UnitId unit) {
        if (!commission.unit().equals(unit)) {
            return new Refused(RuleId.T1, Reason.OTHER_UNIT);
        }
        return action.isFor(commission.role())
                ? new Allowed(action.rule())
                : new Refused(action.rule(), Reason.ROLE_NOT_ENOUGH);
    }
}
