package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.policy.Facts.TODAY;
import static se.vardombud.policy.Facts.aged;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

class DelegationGrantRulesTest {
    private static final Delegation BOOKINGS = Facts.delegation(TODAY, TODAY.plusMonths(12), Action.APPOINTMENT);
    private static final Verdict ALLOWED = new Allowed(RuleId.D1);

    private final DelegationGrantRules rules = new DelegationGrantRules(AgeLimitTable.swedish());

    private Verdict give(Patient giver, Relation receiver, Delegation delegation) {
        return rules.decide(giver, Assurance.E_ID, receiver, aged(40).birthDate(), delegation);
    }

    private static Verdict refused(RuleId rule, Reason reason) {
        return new Refused(rule, reason);
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(ints = {13, 15, 17})
    void a_young_person_delegates_to_a_guardian_only(int age) {
        assertEquals(ALLOWED, give(aged(age), Facts.guardian(), BOOKINGS));
        assertEquals(refused(RuleId.D1, Reason.ONLY_TO_GUARDIAN), give(aged(age), new Relation.Stranger(), BOOKINGS));
        assertEquals(refused(RuleId.D1, Reason.ONLY_TO_GUARDIAN), give(aged(age), Facts.delegate(), BOOKINGS));
    }

    @Test
    void an_adult_delegates_to_any_adult() {
        assertEquals(ALLOWED, give(aged(18), new Relation.Stranger(), BOOKINGS));
        assertEquals(ALLOWED, give(aged(18), Facts.delegate(), BOOKINGS));
        assertEquals(ALLOWED, give(aged(18), Facts.guardian(), BOOKINGS));
    }

    @Test
    void nobody_delegates_before_13_or_with_a_one_time_code_or_after_death() {
        assertEquals(refused(RuleId.O1, Reason.UNDER_13), give(aged(12), Facts.guardian(), BOOKINGS));
        assertEquals(
                refused(RuleId.A1, Reason.PATIENT_DECEASED),
                give(Facts.deceased(aged(14)), Facts.guardian(), BOOKINGS));
        assertEquals(
                refused(RuleId.O2, Reason.NEEDS_E_ID),
                rules.decide(aged(14), Assurance.ONE_TIME_CODE, Facts.guardian(), aged(40).birthDate(), BOOKINGS));
    }

    @Test
    void nobody_delegates_to_themself_or_to_a_minor_or_to_whom_the_register_cannot_tell() {
        assertEquals(refused(RuleId.D1, Reason.DELEGATE_IS_SELF), give(aged(30), Facts.self(), BOOKINGS));
        assertEquals(refused(RuleId.Z0, Reason.REGISTER_UNAVAILABLE), give(aged(30), new Relation.Unknown(), BOOKINGS));
        assertEquals(
                refused(RuleId.D1, Reason.DELEGATE_UNDER_18),
                rules.decide(aged(30), Assurance.E_ID, new Relation.Stranger(), aged(17).birthDate(), BOOKINGS));
        assertEquals(
                refused(RuleId.D1, Reason.DELEGATE_UNDER_18),
                rules.decide(aged(30), Assurance.E_ID, new Relation.Stranger(), Optional.empty(), BOOKINGS));
    }

    @ParameterizedTest(name = "at {0}")
    @ValueSource(ints = {14, 30})
    void a_blocked_guardian_receives_nothing(int age) {
        assertEquals(refused(RuleId.G1, Reason.GUARDIAN_BLOCKED), give(aged(age), Facts.blockedGuardian(), BOOKINGS));
    }

    @Test
    void a_blocked_guardian_who_is_a_guardian_no_more_receives_nothing_either() {
        Relation former = new Relation.Delegate(false, true, List.of());
        assertEquals(refused(RuleId.G1, Reason.GUARDIAN_BLOCKED), give(aged(30), former, BOOKINGS));
    }

    @Test
    void under_18_neither_side_is_protected() {
        assertEquals(
                refused(RuleId.G2, Reason.CHILD_PROTECTED),
                give(Facts.protectedIdentity(aged(14)), Facts.guardian(), BOOKINGS));
        assertEquals(
                refused(RuleId.G3, Reason.GUARDIAN_PROTECTED), give(aged(14), Facts.protectedGuardian(), BOOKINGS));
    }

    @Test
    void an_adult_learns_nothing_of_the_receivers_protection() {
        assertEquals(ALLOWED, give(aged(18), Facts.protectedGuardian(), BOOKINGS));
        assertEquals(ALLOWED, give(aged(18), new Relation.Delegate(true, false, List.of()), BOOKINGS));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {"NOTIFICATION_SETTINGS", "CERTIFICATE_VIEW", "ACCESS_LOG_READ", "DELEGATION_MANAGE", "JOURNAL_SEAL"
            })
    void some_things_one_does_oneself(Action action) {
        Delegation delegation = Facts.delegation(TODAY, TODAY.plusMonths(1), Action.MESSAGE, action);
        assertEquals(
                refused(RuleId.D1, Reason.ACTION_NOT_DELEGABLE), give(aged(30), new Relation.Stranger(), delegation));
    }

    @ParameterizedTest
    @EnumSource(
            value = Action.class,
            names = {
                "CLINIC_LIST",
                "APPOINTMENT",
                "MESSAGE",
                "CERTIFICATE_ORDER",
                "PER",
                "PRESCRIPTION",
                "SELF_TEST",
                "TREATMENT_PROGRAM"
            })
    void errands_can_be_delegated_from_13(Action action) {
        assertEquals(ALLOWED, give(aged(13), Facts.guardian(), Facts.delegation(TODAY, TODAY.plusMonths(1), action)));
    }

    @Test
    void the_journal_can_be_delegated_from_18() {
        Delegation journal = Facts.delegation(TODAY, TODAY.plusMonths(1), Action.JOURNAL_READ);
        assertEquals(ALLOWED, give(aged(18), new Relation.Stranger(), journal));
        assertEquals(refused(RuleId.D1, Reason.ACTION_NOT_DELEGABLE), give(aged(17), Facts.guardian(), journal));
    }

    @Test
    void twelve_months_is_the_longest() {
        LocalDate aDayMore = TODAY.plusMonths(12).plusDays(1);
        assertEquals(
                refused(RuleId.D1, Reason.PERIOD_TOO_LONG),
                give(aged(30), new Relation.Stranger(), Facts.delegation(TODAY, aDayMore, Action.MESSAGE)));
    }
}
