package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Decision.Permit;

/** Walks every situation on every day near a change, and holds each answer to the rule book and to what must always hold. */
@Tag("slow")
class EveryAnswerTest {
    private static final Set<RuleId> FROM_THE_YOUNG_PERSON_OR_CARE = EnumSet.of(RuleId.G5, RuleId.D5);

    private final AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());

    @ParameterizedTest(name = "born {0}")
    @ValueSource(strings = {"2010-06-15", "2012-02-29"})
    void is_the_rule_books_and_keeps_what_must_always_hold(LocalDate born) {
        Situations situations = new Situations(born);
        List<LocalDate> days = situations.days();
        List<Patient> patients = new ArrayList<>(situations.patients());
        patients.addAll(situations.deadOrUnknown());
        for (Relation relation : situations.relations()) {
            for (Patient patient : patients) {
                situations.questions(
                        relation, patient, question -> days.forEach(day -> check(Facts.on(question, day))));
            }
        }
    }

    private void check(Question question) {
        Decision decision = policy.decide(question);
        if (!decision.equals(RuleBook.decide(question))) {
            assertEquals(RuleBook.decide(question), decision, question::toString);
        }
        switch (decision) {
            case Permit permit -> checkPermit(question, permit);
            case Deny deny -> assertTrue(deny.rule() != RuleId.Z0 || unknown(question), question::toString);
        }
    }

    private void checkPermit(Question question, Permit permit) {
        if (question.assurance() == Assurance.ONE_TIME_CODE) {
            same(permit, policy.decide(Facts.with(question, Assurance.E_ID)), question);
        }
        holds(!unknown(question) && !question.patient().deceased(), question);
        switch (question.relation()) {
            case Relation.Guardian guardian -> {
                holds(!guardian.blocked(), question);
                checkProxy(question, permit, guardian.protectedIdentity());
                holds(!reached(13, question) || FROM_THE_YOUNG_PERSON_OR_CARE.contains(permit.rule()), question);
                holds(!reached(16, question) || permit.rule() == RuleId.D5, question);
            }
            case Relation.Delegate delegate -> {
                holds(!delegate.blocked(), question);
                checkProxy(question, permit, delegate.protectedIdentity());
            }
            case Relation.Self self -> holds(reached(13, question), question);
            case Relation.Stranger stranger -> holds(false, question);
            case Relation.Unknown unknown -> holds(false, question);
        }
    }

    private void checkProxy(Question question, Permit permit, boolean proxyProtected) {
        holds(!proxyProtected && !question.patient().protectedIdentity(), question);
        holds(!permit.scope().mayReadHiddenFromGuardians(), question);
        if (permit.rule() == RuleId.D5) {
            Decision own = policy.decide(Facts.by(question, Facts.self()));
            assertEquals(((Permit) own).scope().forProxy(), permit.scope(), question::toString);
        }
    }

    private static boolean unknown(Question question) {
        return question.patient().birthDate().isEmpty() || question.relation() instanceof Relation.Unknown;
    }

    private static boolean reached(int age, Question question) {
        return !question.on()
                .isBefore(question.patient().birthDate().orElseThrow().plusYears(age));
    }

    private static void holds(boolean invariant, Question question) {
        assertTrue(invariant, question::toString);
    }

    private static void same(Decision expected, Decision actual, Question question) {
        assertEquals(expected, actual, question::toString);
    }

    @Test
    void is_no_before_the_age_limits_begin_and_with_no_birth_date() {
        Patient known = Facts.born(LocalDate.of(1850, 1, 1));
        Patient unknown = Facts.unknownBirthDate(known);
        for (Relation relation : new Situations(LocalDate.of(1850, 1, 1)).relations()) {
            for (Action action : Action.values()) {
                Question early = Facts.on(Facts.ask(relation, known, action), AgeLimitTable.EARLIEST.minusDays(1));
                assertAll(
                        () -> assertInstanceOf(Deny.class, policy.decide(early)),
                        () -> assertInstanceOf(Deny.class, policy.decide(Facts.ask(relation, unknown, action))));
            }
        }
    }
}
