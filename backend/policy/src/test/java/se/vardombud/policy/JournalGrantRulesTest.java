package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.policy.Facts.TODAY;
import static se.vardombud.policy.Facts.U1;
import static se.vardombud.policy.Facts.U2;
import static se.vardombud.policy.Facts.aged;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.policy.Relation.Guardian;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

class JournalGrantRulesTest {
    private static final Commission MANAGER = new Commission(U1, Role.OPERATIONS_MANAGER);
    private static final Commission PHYSICIAN = new Commission(U1, Role.PHYSICIAN);
    private static final JournalGrant HALF_A_YEAR = Facts.grant(U1, TODAY, TODAY.plusMonths(6));

    private final JournalGrantRules rules = new JournalGrantRules(AgeLimitTable.swedish());

    @Nested
    class A_maturity_assessment {
        @Test
        void is_the_operations_managers() {
            assertEquals(new Allowed(RuleId.T3), rules.assessment(MANAGER, aged(14), HALF_A_YEAR, TODAY));
        }

        @ParameterizedTest
        @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "OPERATIONS_MANAGER")
        void is_nobody_elses(Role role) {
            assertEquals(
                    new Refused(RuleId.T3, Reason.ROLE_NOT_ENOUGH),
                    rules.assessment(new Commission(U1, role), aged(14), HALF_A_YEAR, TODAY));
        }

        @Test
        void says_nothing_of_the_patient_to_staff_who_may_not_make_it() {
            assertEquals(
                    new Refused(RuleId.T3, Reason.ROLE_NOT_ENOUGH),
                    rules.assessment(PHYSICIAN, aged(40), HALF_A_YEAR, TODAY));
        }

        @Test
        void is_for_the_own_unit() {
            JournalGrant other = Facts.grant(U2, TODAY, TODAY.plusMonths(6));
            assertEquals(new Refused(RuleId.T1, Reason.OTHER_UNIT), rules.assessment(MANAGER, aged(14), other, TODAY));
        }

        @ParameterizedTest(name = "at {0}")
        @ValueSource(ints = {12, 16, 18, 40})
        void is_for_nobody_outside_13_to_15(int age) {
            assertEquals(
                    new Refused(RuleId.O7, Reason.NOT_13_TO_15),
                    rules.assessment(MANAGER, aged(age), HALF_A_YEAR, TODAY));
        }

        @Test
        void is_for_nobody_of_unknown_age_and_nobody_dead() {
            assertEquals(
                    new Refused(RuleId.O7, Reason.NOT_13_TO_15),
                    rules.assessment(MANAGER, Facts.unknownBirthDate(aged(14)), HALF_A_YEAR, TODAY));
            assertEquals(
                    new Refused(RuleId.A1, Reason.PATIENT_DECEASED),
                    rules.assessment(MANAGER, Facts.deceased(aged(14)), HALF_A_YEAR, TODAY));
        }

        @Test
        void ends_on_the_sixteenth_birthday_at_the_latest() {
            Patient patient = Facts.born(LocalDate.of(2010, 8, 1));
            JournalGrant until = Facts.grant(U1, TODAY, LocalDate.of(2026, 8, 1));
            JournalGrant past = Facts.grant(U1, TODAY, LocalDate.of(2026, 8, 2));
            assertEquals(new Allowed(RuleId.T3), rules.assessment(MANAGER, patient, until, TODAY));
            assertEquals(
                    new Refused(RuleId.O7, Reason.PERIOD_PAST_16), rules.assessment(MANAGER, patient, past, TODAY));
        }
    }

    @Nested
    class A_journal_exception {
        private static final ExceptionBasis JOINT = new ExceptionBasis.Joint(true);
        private static final ExceptionBasis OBSTACLE = new ExceptionBasis.MedicalObstacle("cannot decide now");
        private static final Guardian GUARDIAN = new Guardian(false, false, List.of(), List.of());

        private Verdict exception(Commission by, ExceptionBasis basis, Patient child, Guardian guardian) {
            return rules.exception(by, basis, child, guardian, HALF_A_YEAR, TODAY);
        }

        @Test
        void is_the_operations_managers_with_the_child_or_the_physicians_alone() {
            assertEquals(new Allowed(RuleId.T3), exception(MANAGER, JOINT, aged(14), GUARDIAN));
            assertEquals(new Allowed(RuleId.T4), exception(PHYSICIAN, OBSTACLE, aged(14), GUARDIAN));
        }

        @Test
        void is_not_the_other_way_round() {
            assertEquals(
                    new Refused(RuleId.T3, Reason.ROLE_NOT_ENOUGH), exception(PHYSICIAN, JOINT, aged(14), GUARDIAN));
            assertEquals(
                    new Refused(RuleId.T4, Reason.ROLE_NOT_ENOUGH), exception(MANAGER, OBSTACLE, aged(14), GUARDIAN));
        }

        @Test
        void is_for_the_own_unit() {
            assertEquals(
                    new Refused(RuleId.T1, Reason.OTHER_UNIT),
                    exception(new Commission(U2, Role.PHYSICIAN), OBSTACLE, aged(14), GUARDIAN));
        }

        @Test
        void says_nothing_of_the_patient_to_staff_who_may_not_make_it() {
            assertEquals(
                    new Refused(RuleId.T3, Reason.ROLE_NOT_ENOUGH), exception(PHYSICIAN, JOINT, aged(40), GUARDIAN));
        }

        @Test
        void needs_the_childs_consent_or_a_written_reason() {
            assertEquals(
                    new Refused(RuleId.G5, Reason.CONSENT_MISSING),
                    exception(MANAGER, new ExceptionBasis.Joint(false), aged(14), GUARDIAN));
            assertEquals(
                    new Refused(RuleId.G5, Reason.REASON_MISSING),
                    exception(PHYSICIAN, new ExceptionBasis.MedicalObstacle(" "), aged(14), GUARDIAN));
        }

        @ParameterizedTest(name = "at {0}")
        @ValueSource(ints = {12, 16})
        void is_for_nobody_outside_13_to_15(int age) {
            assertEquals(new Refused(RuleId.G5, Reason.NOT_13_TO_15), exception(MANAGER, JOINT, aged(age), GUARDIAN));
        }

        @ParameterizedTest(name = "blocked {0}, child protected {1}, guardian protected {2}: {3}")
        @CsvSource({
            "true,  true,  true,  G1, GUARDIAN_BLOCKED",
            "false, true,  true,  G2, CHILD_PROTECTED",
            "false, false, true,  G3, GUARDIAN_PROTECTED",
        })
        void is_for_no_guardian_who_is_blocked_or_protected(
                boolean blocked, boolean childProtected, boolean guardianProtected, RuleId rule, Reason reason) {
            Patient child = childProtected ? Facts.protectedIdentity(aged(14)) : aged(14);
            Guardian guardian = new Guardian(guardianProtected, blocked, List.of(), List.of());
            assertEquals(new Refused(rule, reason), exception(MANAGER, JOINT, child, guardian));
        }
    }
}
