package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

class StaffPolicyTest {
    private static Verdict decide(Role role, StaffAction action, UnitId unit, boolean tied, boolean own) {
        return StaffPolicy.decide(
                new StaffQuestion(Optional.of(new Commission(Facts.U1, role)), action, unit, tied, own));
    }

    @ParameterizedTest(name = "{0}: manager {2}, physician {3}, care staff {4}")
    @CsvSource({
        "SEE_PATIENT,                T2, yes, yes, yes",
        "ADD_PATIENT,                T2, yes, yes, yes",
        "MATURITY_ASSESSMENT,        T3, yes, no,  no",
        "JOINT_EXCEPTION,            T3, yes, no,  no",
        "GUARDIAN_BLOCK,             T3, yes, no,  no",
        "REVIEW_ACCESS,              T3, yes, no,  no",
        "MEDICAL_OBSTACLE_EXCEPTION, T4, no,  yes, no",
        "APPROVE_PROTECTED_PERSON,   T5, yes, yes, yes",
        "ANSWER_ERRAND,              T5, yes, yes, yes",
        "ENROLL_IN_PER,              T5, yes, yes, yes",
        "ISSUE_PER_PASSWORD,         T5, yes, yes, yes",
    })
    void each_action_has_its_roles(StaffAction action, RuleId rule, String manager, String physician, String care) {
        assertEquals(expected(rule, manager), decide(Role.OPERATIONS_MANAGER, action, Facts.U1, true, false));
        assertEquals(expected(rule, physician), decide(Role.PHYSICIAN, action, Facts.U1, true, false));
        assertEquals(expected(rule, care), decide(Role.CARE_STAFF, action, Facts.U1, true, false));
    }

    private static Verdict expected(RuleId rule, String may) {
        return may.equals("yes") ? new Allowed(rule) : new Refused(rule, Reason.ROLE_NOT_ENOUGH);
    }

    @ParameterizedTest
    @EnumSource(StaffAction.class)
    void the_own_record_stays_closed_and_says_nothing_of_ties(StaffAction action) {
        Verdict expected = new Refused(RuleId.T6, Reason.OWN_RECORD);
        assertEquals(expected, decide(Role.OPERATIONS_MANAGER, action, Facts.U1, true, true));
        assertEquals(expected, decide(Role.OPERATIONS_MANAGER, action, Facts.U1, false, true));
    }

    @ParameterizedTest
    @EnumSource(value = StaffAction.class, mode = EnumSource.Mode.EXCLUDE, names = "ADD_PATIENT")
    void a_patient_without_a_tie_is_not_there(StaffAction action) {
        Refused refused = new Refused(RuleId.T2, Reason.NO_TIE);
        assertEquals(refused, decide(Role.PHYSICIAN, action, Facts.U1, false, false));
        assertEquals(Outward.SILENT, refused.outward());
    }

    @Test
    void adding_a_patient_makes_the_tie() {
        assertEquals(new Allowed(RuleId.T2), decide(Role.CARE_STAFF, StaffAction.ADD_PATIENT, Facts.U1, false, false));
    }

    @ParameterizedTest
    @EnumSource(StaffAction.class)
    void another_units_matter_is_not_this_commissions(StaffAction action) {
        assertEquals(
                new Refused(RuleId.T1, Reason.OTHER_UNIT),
                decide(Role.OPERATIONS_MANAGER, action, Facts.U2, true, false));
    }

    @Test
    void without_a_commission_nothing_is_done() {
        assertEquals(
                new Refused(RuleId.T1, Reason.NO_COMMISSION),
                StaffPolicy.decide(
                        new StaffQuestion(Optional.empty(), StaffAction.SEE_PATIENT, Facts.U1, true, false)));
    }
}
