package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.RuleId;
import se.vardombud.proxy.ReaderView.Who;

/** The others who may do something for a patient: the patient, guardians and delegates. */
@ApplicationScoped
class AccessPeople {
    private final Population population;
    private final AccessGate gate;
    private final Facts facts;
    private final Grants grants;
    private final Clock clock;

    AccessPeople(Population population, AccessGate gate, Facts facts, Grants grants, Clock clock) {
        this.population = population;
        this.gate = gate;
        this.facts = facts;
        this.grants = grants;
        this.clock = clock;
    }

    /** Somebody, with all that is between them and the patient. */
    record One(Who who, Person person, Facts.Known known) {}

    /** Everybody but the asker, the patient first; whether they may do anything is not asked yet. */
    List<One> others(PersonId asker, PersonId patient) {
        LocalDate today = PortalClock.today(clock);
        Stream<One> self = asker.equals(patient)
                ? Stream.empty()
                : population.find(patient).map(person -> new One(Who.PATIENT, person, facts.asSelf(person))).stream();
        Stream<One> guardians = population.guardiansOf(patient).stream()
                .filter(custody -> custody.on(today) && !custody.guardian().id().equals(asker))
                .map(custody -> new One(Who.GUARDIAN, custody.guardian(), facts.asGuardian(custody)));
        Stream<One> delegates = grants.delegates(patient).stream()
                .filter(delegate -> !delegate.equals(asker))
                .flatMap(delegate -> population.find(delegate).stream())
                .map(delegate -> new One(Who.DELEGATE, delegate, facts.of(delegate.id(), patient)));
        return Stream.of(self, guardians, delegates).flatMap(ones -> ones).toList();
    }

    /**
     * Whether somebody who acts by this rule is told of the others: the patient is, and a guardian of a child. Who acts by a delegation or an exception
     * is not: since when others may do what would tell when the patient was born, what care has assessed and whom else the patient trusts.
     */
    static boolean toldOfOthers(RuleId permit) {
        return switch (permit) {
            case O6, O7, O10, G10 -> true;
            default -> false;
        };
    }

    /**
     * Those who may do something today, with what. Those who may do nothing are left out, so that a block or a protected identity shows to
     * nobody; for the same reason a delegate stays as the patient has named them when their identity becomes protected afterwards.
     */
    List<AccessPersonView> today(PersonId asker, PersonId patient) {
        return others(asker, patient).stream()
                .map(one -> one.who() == Who.DELEGATE
                        ? asNamed(one, patient)
                        : view(one, one.person().name()))
                .filter(view -> !view.rights().isEmpty())
                .toList();
    }

    private AccessPersonView asNamed(One one, PersonId patient) {
        Facts.Known known = new Facts.Known(
                Supposed.unprotected(one.known().relation()),
                one.known().patient(),
                one.known().copyTooOld());
        return view(
                new One(one.who(), one.person(), known),
                grants.nameOfDelegate(patient, one.person().id()).orElse(null));
    }

    private AccessPersonView view(One one, @Nullable String name) {
        return new AccessPersonView(one.who(), name, rights(one));
    }

    private List<AccessPersonView.Right> rights(One one) {
        return Arrays.stream(Action.values())
                .flatMap(action -> right(one, action).stream())
                .toList();
    }

    private Optional<AccessPersonView.Right> right(One one, Action action) {
        return gate.explainWithEId(one.known(), gate.today(action)) instanceof Explanation.Permitted permitted
                ? Optional.of(new AccessPersonView.Right(
                        action,
                        permitted.decision().rule().name(),
                        permitted.since().orElse(null),
                        permitted.until().orElse(null)))
                : Optional.empty();
    }
}
