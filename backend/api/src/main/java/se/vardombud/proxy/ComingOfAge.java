package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Custody;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.policy.AgeLimitTable;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.LifeStage;
import se.vardombud.policy.Relation;

/** When a child's affairs become the young person's own, and what that day changes, by the policy alone. */
@ApplicationScoped
public class ComingOfAge {
    /** The most ordinary errand stands for acting at all, as in the list of whom one acts for. */
    private static final Action ACTING = Action.APPOINTMENT;

    private static final Relation ANY_GUARDIAN = new Relation.Guardian(false, false, List.of(), List.of());

    private final AccessGate gate;
    private final Facts facts;
    private final AgeLimits ageLimits;
    private final Population population;
    private final Clock clock;

    ComingOfAge(AccessGate gate, Facts facts, AgeLimits ageLimits, Population population, Clock clock) {
        this.gate = gate;
        this.facts = facts;
        this.ageLimits = ageLimits;
        this.population = population;
        this.clock = clock;
    }

    /** The birth dates of those who are children today, and no longer are within so many days. */
    public List<LocalDate> bornToLeaveChildhoodWithin(int days) {
        LocalDate today = PortalClock.today(clock);
        AgeLimitTable limits = ageLimits.table();
        int[] ages = limits.rows().stream()
                .mapToInt(se.vardombud.policy.AgeLimits::proxyEnds)
                .sorted()
                .toArray();
        LocalDate first = today.minusYears(ages[ages.length - 1]);
        // One more, for a leap day that is reached the day before.
        LocalDate last = today.plusDays(days + 1L).minusYears(ages[0]);
        return Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1))
                .filter(born -> isChild(limits, born, today) && !isChild(limits, born, today.plusDays(days)))
                .toList();
    }

    /** A guardian who can act today, and the first day on which they no longer can. */
    public record Turn(PersonId child, PersonId guardian, LocalDate on) {}

    /** The guardians who can act today for the children born on a day, by the copies of the register. */
    public List<Turn> of(LocalDate born) {
        LocalDate today = PortalClock.today(clock);
        return population.custodiesOfBorn(born).stream()
                .filter(custody -> custody.on(today))
                .flatMap(custody -> endOf(custody).stream()
                        .map(on -> new Turn(
                                custody.child().id(), custody.guardian().id(), on)))
                .toList();
    }

    private Optional<LocalDate> endOf(Custody custody) {
        return gate.explainWithEId(facts.asGuardian(custody), gate.today(ACTING))
                        instanceof Explanation.Permitted permitted
                ? permitted.until()
                : Optional.empty();
    }

    /** What the day changes, for one who knows of the patient; empty when it is not known. */
    public Optional<ComingOfAgeDay> dayOf(PersonId patient) {
        return population.find(patient).map(Person::birthDate).flatMap(this::dayOf);
    }

    private Optional<ComingOfAgeDay> dayOf(LocalDate born) {
        LocalDate today = PortalClock.today(clock);
        Explanation own = explain(new Relation.Self(), born, ACTING, today);
        boolean passed = own instanceof Explanation.Permitted;
        Optional<LocalDate> day =
                switch (own) {
                    case Explanation.Permitted permitted -> permitted.since();
                    case Explanation.Denied denied -> denied.opensOn();
                };
        boolean young = passed && ageLimits.table().stage(Optional.of(born), today) != LifeStage.ADULT;
        return day.map(on -> new ComingOfAgeDay(on, passed, young, changes(born, on)));
    }

    private List<ComingOfAgeDay.Change> changes(LocalDate born, LocalDate on) {
        return Arrays.stream(Action.values())
                .map(action -> change(born, on, action))
                .filter(change -> change.guardianBefore() || change.youngPerson() || change.youngPersonFrom() != null)
                .toList();
    }

    /** With no grant, block or protection in it: what is so of this very child is for those alone whom it concerns. */
    private ComingOfAgeDay.Change change(LocalDate born, LocalDate on, Action action) {
        Explanation own = explain(new Relation.Self(), born, action, on);
        return new ComingOfAgeDay.Change(
                action,
                explain(ANY_GUARDIAN, born, action, on.minusDays(1)) instanceof Explanation.Permitted,
                explain(ANY_GUARDIAN, born, action, on) instanceof Explanation.Permitted,
                own instanceof Explanation.Permitted,
                own instanceof Explanation.Denied denied ? denied.opensOn().orElse(null) : null);
    }

    private Explanation explain(Relation relation, LocalDate born, Action action, LocalDate on) {
        return gate.explainWithEId(
                Facts.bare(relation, born), new AccessGate.Ask(action, Optional.empty(), Optional.empty(), on));
    }

    private static boolean isChild(AgeLimitTable limits, LocalDate born, LocalDate on) {
        return limits.stage(Optional.of(born), on) == LifeStage.CHILD;
    }
}
