package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.policy.Facts.TODAY;
import static se.vardombud.policy.Facts.U1;
import static se.vardombud.policy.Facts.U2;
import static se.vardombud.policy.Facts.aged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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

    @Nested
    class An_application_for_an_exception {
        private Verdict by(Relation relation, Patient child) {
            return rules.application(relation, child, Assurance.E_ID, TODAY);
        }

        @ParameterizedTest(name = "at {0}")
        @ValueSource(ints = {0, 12, 13, 15})
        void is_any_guardians_until_16(int age) {
            assertEquals(new Allowed(RuleId.G5), by(Facts.guardian(), aged(age)));
        }

        @ParameterizedTest(name = "at {0}")
        @ValueSource(ints = {16, 18, 40})
        void is_over_at_16(int age) {
            assertEquals(new Refused(RuleId.G4, Reason.CHILD_IS_16), by(Facts.guardian(), aged(age)));
        }

        @Test
        void needs_an_e_identification() {
            assertEquals(
                    new Refused(RuleId.G8, Reason.NEEDS_E_ID),
                    rules.application(Facts.guardian(), aged(14), Assurance.ONE_TIME_CODE, TODAY));
        }

        @Test
        void is_nobodys_who_is_blocked_or_where_somebody_is_protected() {
            assertEquals(new Refused(RuleId.G1, Reason.GUARDIAN_BLOCKED), by(Facts.blockedGuardian(), aged(14)));
            assertEquals(
                    new Refused(RuleId.G2, Reason.CHILD_PROTECTED),
                    by(Facts.guardian(), Facts.protectedIdentity(aged(14))));
            assertEquals(new Refused(RuleId.G3, Reason.GUARDIAN_PROTECTED), by(Facts.protectedGuardian(), aged(14)));
        }

        @Test
        void is_not_the_childs_a_delegates_or_a_strangers() {
            for (Relation relation : List.of(Facts.self(), Facts.delegate(), new Relation.Stranger())) {
                assertEquals(new Refused(RuleId.A2, Reason.NO_RELATION), by(relation, aged(14)));
            }
        }

        @Test
        void is_denied_where_something_is_unknown_or_the_child_is_dead() {
            assertEquals(
                    new Refused(RuleId.Z0, Reason.REGISTER_UNAVAILABLE),
                    by(new Relation.Unknown(), Facts.deceased(aged(14))));
            assertEquals(
                    new Refused(RuleId.A1, Reason.PATIENT_DECEASED), by(Facts.guardian(), Facts.deceased(aged(14))));
            assertEquals(
                    new Refused(RuleId.Z0, Reason.NO_RULE), by(Facts.guardian(), Facts.unknownBirthDate(aged(14))));
        }
    }

    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"12, false", "13, true", "15, true", "16, false"})
    void there_is_something_to_open_at_13_to_15(int age, boolean open) {
        assertEquals(open, rules.openTo(aged(age), TODAY));
    }

    @Test
    void nothing_is_opened_past_the_sixteenth_birthday() {
        assertEquals(
                Optional.of(LocalDate.of(2028, 2, 29)), rules.latestEnd(Facts.born(LocalDate.of(2012, 2, 29)), TODAY));
        assertEquals(
                Optional.of(LocalDate.of(2029, 2, 28)), rules.latestEnd(Facts.born(LocalDate.of(2013, 2, 28)), TODAY));
        assertEquals(Optional.empty(), rules.latestEnd(Facts.unknownBirthDate(aged(14)), TODAY));
        assertEquals(Optional.empty(), rules.latestEnd(aged(14), AgeLimitTable.EARLIEST.minusDays(1)));
    }
}
