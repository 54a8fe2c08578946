package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import se.vardombud.policy.Decision.Permit;

/** The same promises for birth dates, grants and reforms that nobody thought of. */
class ArbitraryFactsTest {
    /** No birthday, grant or reform below lies outside these. */
    private static final LocalDate FIRST = LocalDate.of(1989, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2045, 1, 1);

    @Property(tries = 300)
    void every_date_is_exact(@ForAll("questions") Question question, @ForAll("tables") AgeLimitTable limits) {
        AccessPolicy policy = new AccessPolicy(limits);
        Explanation expected = Scan.of(policy, question, FIRST, LAST).explain(question.on());
        assertEquals(expected, policy.explain(question));
    }

    @Property
    void the_rule_book_agrees(@ForAll("questions") Question question) {
        AccessPolicy policy = new AccessPolicy(AgeLimitTable.swedish());
        assertEquals(RuleBook.decide(question), policy.decide(question));
    }

    @Property
    void a_one_time_code_never_opens_more_than_an_e_identification(
            @ForAll("questions") Question question, @ForAll("tables") AgeLimitTable limits) {
        AccessPolicy policy = new AccessPolicy(limits);
        if (policy.decide(Facts.with(question, Assurance.ONE_TIME_CODE)) instanceof Permit permit) {
            assertEquals(permit, policy.decide(Facts.with(question, Assurance.E_ID)));
        }
    }

    @Property
    void a_delegate_never_has_more_than_the_patient(
            @ForAll("questions") Question question, @ForAll("tables") AgeLimitTable limits) {
        AccessPolicy policy = new AccessPolicy(limits);
        if (policy.decide(question) instanceof Permit(RuleId rule, Scope scope) && rule == RuleId.D5) {
            Permit own = (Permit) policy.decide(Facts.by(question, new Relation.Self()));
            assertEquals(own.scope().forProxy(), scope);
        }
    }

    @Property
    void no_grant_is_seen_through_a_block(
            @ForAll("questions") Question question, @ForAll("tables") AgeLimitTable limits) {
        AccessPolicy policy = new AccessPolicy(limits);
        assertFalse(policy.decide(Facts.by(question, blocked(question.relation()))) instanceof Permit);
    }

    @Property
    void an_age_is_reached_on_the_date_that_many_years_after_birth(
            @ForAll("births") LocalDate born, @ForAll("days") LocalDate on) {
        LifeStage stage = AgeLimitTable.swedish().stage(Optional.of(born), on);
        assertEquals(!on.isBefore(born.plusYears(13)), stage.compareTo(LifeStage.TEEN) >= 0);
        assertEquals(!on.isBefore(born.plusYears(16)), stage.compareTo(LifeStage.YOUTH) >= 0);
        assertEquals(!on.isBefore(born.plusYears(18)), stage == LifeStage.ADULT);
    }

    private static Relation blocked(Relation relation) {
        return switch (relation) {
            case Relation.Guardian(var isProtected, var was, var exceptions, var delegations) ->
                new Relation.Guardian(isProtected, true, exceptions, delegations);
            case Relation.Delegate(var isProtected, var was, var delegations) ->
                new Relation.Delegate(isProtected, true, delegations);
            case Relation other -> new Relation.Stranger();
        };
    }

    @Provide
    Arbitrary<LocalDate> births() {
        Arbitrary<LocalDate> leapDays =
                Arbitraries.of(1992, 1996, 2000, 2004, 2008, 2012, 2016).map(year -> LocalDate.of(year, 2, 29));
        return Arbitraries.frequencyOf(
                Tuple.of(4, between(LocalDate.of(1990, 1, 1), LocalDate.of(2019, 12, 31))), Tuple.of(1, leapDays));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return between(LocalDate.of(1990, 1, 1), LocalDate.of(2040, 12, 31));
    }

    @Provide
    Arbitrary<AgeLimitTable> tables() {
        Arbitrary<AgeLimits> reforms = Combinators.combine(
                        between(LocalDate.of(1995, 1, 1), LocalDate.of(2039, 12, 31)),
                        Arbitraries.integers().between(10, 21).list().ofSize(3))
                .as((from, ages) -> row(from, ages.stream().sorted().toList()));
        return reforms.list().ofMaxSize(3).uniqueElements(AgeLimits::validFrom).map(ArbitraryFactsTest::table);
    }

    private static AgeLimits row(LocalDate from, List<Integer> ages) {
        return new AgeLimits(from, ages.get(0), ages.get(1), ages.get(2));
    }

    private static AgeLimitTable table(List<AgeLimits> reforms) {
        List<AgeLimits> rows = new ArrayList<>(AgeLimitTable.swedish().rows());
        reforms.stream().sorted(Comparator.comparing(AgeLimits::validFrom)).forEach(rows::add);
        return AgeLimitTable.of(rows);
    }

    @Provide
    Arbitrary<Question> questions() {
        return births().flatMap(born -> Combinators.combine(
                        relations(born),
                        patients(born),
                        Arbitraries.frequencyOf(
                                Tuple.of(2, Arbitraries.just(Action.JOURNAL_READ)),
                                Tuple.of(3, Arbitraries.of(Action.class))),
                        units().optional(0.5),
                        Arbitraries.of(JournalCategory.class).optional(0.3),
                        Arbitraries.of(Assurance.class),
                        youth(born, 11, 20))
                .as(Question::new));
    }

    private static Arbitrary<Relation> relations(LocalDate born) {
        Arbitrary<Boolean> rarely = Arbitraries.of(false, false, false, true);
        Arbitrary<List<Delegation>> delegations = delegation(born).list().ofMaxSize(3);
        Arbitrary<Relation> guardians = Combinators.combine(
                        rarely, rarely, grant(born).list().ofMaxSize(3), delegations)
                .as(Relation.Guardian::new);
        Arbitrary<Relation> delegates =
                Combinators.combine(rarely, rarely, delegations).as(Relation.Delegate::new);
        return Arbitraries.oneOf(
                guardians,
                delegates,
                Arbitraries.just(new Relation.Self()),
                Arbitraries.of(new Relation.Self(), new Relation.Stranger(), new Relation.Unknown()));
    }

    private static Arbitrary<Patient> patients(LocalDate born) {
        Arbitrary<Boolean> rarely = Arbitraries.of(false, false, false, true);
        return Combinators.combine(
                        Arbitraries.just(born).optional(0.95),
                        rarely,
                        rarely,
                        seals(born).optional(0.25),
                        Arbitraries.of(true, false),
                        units().set().ofMaxSize(2),
                        grant(born).list().ofMaxSize(3))
                .as(Patient::new);
    }

    private static Arbitrary<JournalSeal> seals(LocalDate born) {
        return Combinators.combine(period(born), Arbitraries.of(true, false))
                .as((period, undone) ->
                        new JournalSeal(period.from(), undone ? Optional.of(period.toExclusive()) : Optional.empty()));
    }

    private static Arbitrary<UnitId> units() {
        return Arbitraries.of(Facts.U1, Facts.U2);
    }

    private static Arbitrary<JournalGrant> grant(LocalDate born) {
        Arbitrary<Set<JournalCategory>> categories =
                Arbitraries.of(JournalCategory.class).set().ofMinSize(1);
        return Combinators.combine(units(), categories, period(born))
                .as((unit, named, period) -> new JournalGrant(new JournalPart(unit, named), period));
    }

    private static Arbitrary<Delegation> delegation(LocalDate born) {
        return Combinators.combine(
                        youth(born, 12, 20),
                        period(born),
                        Arbitraries.of(Action.class).set().ofMinSize(4))
                .as(Delegation::new);
    }

    private static Arbitrary<Period> period(LocalDate born) {
        return Combinators.combine(youth(born, 12, 20), Arbitraries.integers().between(1, 900))
                .as((from, days) -> new Period(from, from.plusDays(days)));
    }

    private static Arbitrary<LocalDate> youth(LocalDate born, int from, int to) {
        return between(born.plusYears(from), born.plusYears(to));
    }

    private static Arbitrary<LocalDate> between(LocalDate first, LocalDate last) {
        return Arbitraries.longs()
                .between(first.toEpochDay(), last.toEpochDay())
                .map(LocalDate::ofEpochDay);
    }
}
