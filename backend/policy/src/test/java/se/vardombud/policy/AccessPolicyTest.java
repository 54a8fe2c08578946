package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.policy.Facts.TODAY;
import static se.vardombud.policy.Facts.aged;
import static se.vardombud.policy.Facts.ask;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.Explanation.Denied;
import se.vardombud.policy.Explanation.Permitted;

/** What the worked cases leave open: unknowns, the dead, the order of the rules, and since. */
class AccessPolicyTest {
    private static final LocalDate BORN = LocalDate.of(2011, 9, 1);

    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());

    @ParameterizedTest
    @EnumSource(Action.class)
    void a_silent_register_answers_the_same_for_every_patient(Action action) {
        Deny unavailable = new Deny(RuleId.Z0, Reason.REGISTER_UNAVAILABLE);
        assertEquals(unavailable, policy.decide(ask(new Relation.Unknown(), aged(8), action)));
        assertEquals(unavailable, policy.decide(ask(new Relation.Unknown(), Facts.deceased(aged(8)), action)));
    }

    @Test
    void death_ends_every_right() {
        Deny deceased = new Deny(RuleId.A1, Reason.PATIENT_DECEASED);
        Patient dead = Facts.deceased(aged(40));
        assertEquals(deceased, policy.decide(ask(Facts.self(), dead, Action.MESSAGE)));
        assertEquals(deceased, policy.decide(ask(new Relation.Stranger(), dead, Action.MESSAGE)));
    }

    @Test
    void without_a_birth_date_nothing_is_permitted() {
        Patient unknown = Facts.unknownBirthDate(aged(40));
        Delegation messages = Facts.delegation(TODAY, TODAY.plusYears(1), Action.MESSAGE);
        for (Relation relation : List.of(Facts.self(), Facts.guardian(), Facts.delegate(messages))) {
            assertEquals(Decision.NO_RULE, policy.decide(ask(relation, unknown, Action.MESSAGE)));
        }
    }

    @Test
    void a_protected_patient_may_ask_without_naming_a_clinic() {
        assertEquals(
                new Permit(RuleId.O10, new Scope.Everything()),
                policy.decide(ask(Facts.self(), Facts.protectedIdentity(aged(40)), Action.APPOINTMENT)));
    }

    @Test
    void a_protected_patient_reads_the_journal_of_a_clinic_that_has_not_approved_them() {
        Question journal = ask(Facts.self(), Facts.protectedIdentity(aged(40)), Action.JOURNAL_READ);
        assertEquals(RuleId.O6, policy.decide(Facts.at(journal, Facts.U1)).rule());
    }

    @ParameterizedTest(name = "{0}: under 13 a guardian {1}, with a code {2}; at 14 oneself {3}, with a code {4}")
    @CsvSource({
        "CLINIC_LIST,           G10, G10, O10, O10",
        "APPOINTMENT,           G10, G10, O10, O10",
        "MESSAGE,               G10, G10, O10, O10",
        "CERTIFICATE_ORDER,     G10, G10, O10, O10",
        "PER,                   G9,  G9,  O4,  O4",
        "PRESCRIPTION,          G10, G8,  O10, O2",
        "SELF_TEST,             G10, G8,  O10, O2",
        "TREATMENT_PROGRAM,     G10, G8,  O10, O2",
        "NOTIFICATION_SETTINGS, G10, G8,  O10, O2",
        "CERTIFICATE_VIEW,      G7,  G7,  O10, O2",
        "JOURNAL_READ,          G10, G8,  O8,  O2",
        "ACCESS_LOG_READ,       G10, G8,  O10, O2",
        "DELEGATION_MANAGE,     G7,  G7,  O10, O2",
        "JOURNAL_SEAL,          G7,  G7,  O9,  O2",
    })
    void each_action_has_its_rule(Action action, RuleId guardian, RuleId withCode, RuleId self, RuleId selfWithCode) {
        assertEquals(guardian, rule(ask(Facts.guardian(), aged(8), action)));
        assertEquals(withCode, rule(ask(Facts.guardian(), aged(8), action, Assurance.ONE_TIME_CODE)));
        assertEquals(self, rule(ask(Facts.self(), aged(14), action)));
        assertEquals(selfWithCode, rule(ask(Facts.self(), aged(14), action, Assurance.ONE_TIME_CODE)));
    }

    @Test
    void enrolment_opens_PER_and_16_the_seal() {
        assertEquals(RuleId.G10, rule(ask(Facts.guardian(), Facts.enrolled(aged(8)), Action.PER)));
        assertEquals(RuleId.O10, rule(ask(Facts.self(), Facts.enrolled(aged(14)), Action.PER)));
        assertEquals(RuleId.O10, rule(ask(Facts.self(), aged(16), Action.JOURNAL_SEAL)));
    }

    private RuleId rule(Question question) {
        return policy.decide(question).rule();
    }

    @Test
    void a_delegate_meets_protection_on_either_side_and_the_block() {
        Delegation messages = Facts.delegation(TODAY, TODAY.plusYears(1), Action.MESSAGE);
        assertEquals(
                new Deny(RuleId.D2, Reason.CHILD_PROTECTED),
                policy.decide(ask(Facts.delegate(messages), Facts.protectedIdentity(aged(40)), Action.MESSAGE)));
        assertEquals(
                new Deny(RuleId.D2, Reason.GUARDIAN_PROTECTED),
                policy.decide(ask(new Relation.Delegate(true, false, List.of(messages)), aged(40), Action.MESSAGE)));
        assertEquals(
                new Deny(RuleId.G1, Reason.GUARDIAN_BLOCKED),
                policy.decide(ask(new Relation.Delegate(false, true, List.of(messages)), aged(40), Action.MESSAGE)));
    }

    @Test
    void a_guardian_who_is_a_delegate_too_meets_the_patients_own_denial() {
        Delegation per = Facts.delegation(TODAY, TODAY.plusYears(1), Action.PER);
        assertEquals(
                new Deny(RuleId.D4, Reason.PER_NOT_ENROLLED),
                policy.decide(ask(Facts.trustedGuardian(per), aged(14), Action.PER)));
        assertEquals(
                new Deny(RuleId.D3, Reason.NEEDS_E_ID),
                policy.decide(ask(Facts.trustedGuardian(per), aged(14), Action.PER, Assurance.ONE_TIME_CODE)));
    }

    @Test
    void a_denial_dates_from_the_birthday_that_brought_it() {
        assertEquals(
                new Denied(new Deny(RuleId.G6, Reason.CHILD_IS_13), Optional.of(BORN.plusYears(13)), Optional.empty()),
                policy.explain(ask(Facts.guardian(), Facts.born(BORN), Action.MESSAGE)));
    }

    @Test
    void a_right_a_child_is_born_with_has_no_first_day() {
        assertEquals(
                new Permitted(
                        new Permit(RuleId.G10, new Scope.EverythingNotHidden()),
                        Optional.empty(),
                        Optional.of(aged(5).birthDate().orElseThrow().plusYears(13))),
                policy.explain(ask(Facts.guardian(), aged(5), Action.MESSAGE)));
    }

    @Test
    void a_permit_ends_when_its_scope_widens() {
        Patient patient = Facts.assessed(
                Facts.born(BORN),
                Facts.grant(Facts.U1, TODAY.minusDays(9), TODAY.plusDays(9), JournalCategory.NOTES),
                Facts.grant(Facts.U2, TODAY.plusDays(2), TODAY.plusDays(5)));
        assertEquals(
                new Permitted(
                        new Permit(RuleId.O7, new Scope.Parts(List.of(notes()), true)),
                        Optional.of(TODAY.minusDays(9)),
                        Optional.of(TODAY.plusDays(2))),
                policy.explain(Facts.at(ask(Facts.self(), patient, Action.JOURNAL_READ), Facts.U1)));
    }

    @Test
    void a_grant_that_follows_without_a_gap_and_opens_the_same_is_no_change() {
        Patient patient = Facts.assessed(
                Facts.born(BORN),
                Facts.grant(Facts.U1, TODAY.minusDays(9), TODAY.plusDays(9), JournalCategory.NOTES),
                Facts.grant(Facts.U1, TODAY.plusDays(9), TODAY.plusDays(20), JournalCategory.NOTES));
        assertEquals(
                Optional.of(TODAY.plusDays(20)),
                ((Permitted) policy.explain(ask(Facts.self(), patient, Action.JOURNAL_READ))).until());
    }

    @Test
    void an_exception_hides_what_is_hidden_from_guardians() {
        JournalGrant exception = Facts.grant(Facts.U1, TODAY, TODAY.plusDays(9), JournalCategory.NOTES);
        assertEquals(
                new Permit(RuleId.G5, new Scope.Parts(List.of(notes()), false)),
                policy.decide(ask(Facts.exceptedGuardian(exception), Facts.born(BORN), Action.JOURNAL_READ)));
    }

    @Test
    void a_question_from_before_the_age_limits_opens_when_they_begin() {
        Question early = Facts.on(
                ask(Facts.self(), Facts.born(LocalDate.of(1850, 1, 1)), Action.MESSAGE), LocalDate.of(1890, 1, 1));
        assertEquals(
                new Denied(Decision.NO_RULE, Optional.empty(), Optional.of(AgeLimitTable.EARLIEST)),
                policy.explain(early));
    }

    private static JournalPart notes() {
        return new JournalPart(Facts.U1, EnumSet.of(JournalCategory.NOTES));
    }

    @Test
    void the_course_begins_with_the_day_and_goes_on_with_each_change() {
        Question asked = Facts.on(ask(Facts.guardian(), Facts.born(BORN), Action.APPOINTMENT), BORN.plusYears(5));
        assertEquals(
                List.of(
                        new AccessPolicy.Step(
                                BORN.plusYears(5), new Permit(RuleId.G10, new Scope.EverythingNotHidden())),
                        new AccessPolicy.Step(BORN.plusYears(13), new Deny(RuleId.G6, Reason.CHILD_IS_13)),
                        new AccessPolicy.Step(BORN.plusYears(16), new Deny(RuleId.G4, Reason.CHILD_IS_16))),
                policy.course(asked));
    }

    @Test
    void a_change_on_the_very_day_is_the_first_step_and_not_a_second() {
        Question asked = Facts.on(ask(Facts.guardian(), Facts.born(BORN), Action.APPOINTMENT), BORN.plusYears(16));
        assertEquals(
                List.of(new AccessPolicy.Step(BORN.plusYears(16), new Deny(RuleId.G4, Reason.CHILD_IS_16))),
                policy.course(asked));
    }
}
