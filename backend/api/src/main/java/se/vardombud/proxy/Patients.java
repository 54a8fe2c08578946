package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Custody;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.identity.Population.Family;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.Outward;
import se.vardombud.policy.Reason;
import se.vardombud.proxy.PatientView.Relation;

/** Whom an actor can act for: oneself, children by the register, and those who have delegated. Who must not be known of is left out. */
@ApplicationScoped
class Patients {
    /** What "to act for" means where it has to be one date: the most ordinary errand. */
    private static final Action ACTING = Action.APPOINTMENT;

    private static final Comparator<Person> YOUNGEST_LAST =
            Comparator.comparing(Person::birthDate, Comparator.nullsLast(Comparator.naturalOrder()));
    private final Population population;
    private final Grants grants;
    private final AccessGate gate;
    private final Clock clock;

    Patients(Population population, Grants grants, AccessGate gate, Clock clock) {
        this.population = population;
        this.grants = grants;
        this.gate = gate;
        this.clock = clock;
    }

    /**
     * Oneself first, then children, then delegators.
     *
     * @throws se.vardombud.identity.RegisterUnavailableException when it cannot be known
     */
    List<PatientView> of(Actor actor) {
        Family family = population.family(actor.person());
        Stream<PatientView> self = view(actor, Relation.SELF, family.self(), ACTING).stream();
        Stream<PatientView> children =
                children(family).stream().sorted(YOUNGEST_LAST).flatMap(child -> child(actor, child).stream());
        return Stream.of(self, children, delegators(actor, family))
                .flatMap(views -> views)
                .toList();
    }

    /** The child with this number, if the register, asked now, says that the actor has custody and nothing is in the way. */
    Optional<PatientView> child(Actor actor, String personalNumber) {
        return children(population.refresh(actor.person())).stream()
                .filter(child -> child.personalNumber().equals(personalNumber))
                .findFirst()
                .flatMap(child -> view(actor, Relation.CHILD, child, ACTING))
                .filter(view -> view.denial() == null);
    }

    private List<Person> children(Family family) {
        return family.custodies().stream()
                .filter(custody -> custody.on(PortalClock.today(clock)))
                .map(Custody::child)
                .toList();
    }

    private Stream<PatientView> delegators(Actor actor, Family family) {
        List<PersonId> children = children(family).stream().map(Person::id).toList();
        return grants.delegators(actor.person()).stream()
                .filter(id -> !children.contains(id))
                .flatMap(id -> population.find(id).stream())
                .flatMap(person -> delegator(actor, person).stream());
    }

    /** A child who lets a guardian do something else than ordinary errands, or whose journal a unit has opened, is listed with that. */
    private Optional<PatientView> child(Actor actor, Person child) {
        Facts.Known known = gate.facts(actor, child.id());
        Explanation acting = gate.explain(actor, known, gate.today(ACTING));
        Explanation shown = acting instanceof Explanation.Denied && isGranted(known.relation())
                ? firstOpen(actor, known).orElse(acting)
                : acting;
        return mayBeListed(shown) ? Optional.of(PatientView.of(Relation.CHILD, child, shown)) : Optional.empty();
    }

    private static boolean isGranted(se.vardombud.policy.Relation relation) {
        return relation instanceof se.vardombud.policy.Relation.Guardian guardian
                && !(guardian.delegations().isEmpty() && guardian.exceptions().isEmpty());
    }

    /** Listed with the first action that is open today; a delegation under which nothing is open is not listed. */
    private Optional<PatientView> delegator(Actor actor, Person person) {
        Facts.Known known = gate.facts(actor, person.id());
        return firstOpen(actor, known).map(acting -> PatientView.of(Relation.DELEGATOR, person, acting));
    }

    private Optional<Explanation> firstOpen(Actor actor, Facts.Known known) {
        return Stream.of(Action.values())
                .map(action -> gate.explain(actor, known, gate.today(action)))
                .filter(Explanation.Permitted.class::isInstance)
                .findFirst();
    }

    private Optional<PatientView> view(Actor actor, Relation relation, Person person, Action action) {
        Explanation acting = gate.explain(actor, gate.facts(actor, person.id()), gate.today(action));
        return mayBeListed(acting) ? Optional.of(PatientView.of(relation, person, acting)) : Optional.empty();
    }

    /** From 16 nothing of the old relation is left, so the list does not show it either. */
    private static boolean mayBeListed(Explanation acting) {
        return !(acting.decision() instanceof Deny deny
                && (deny.outward() == Outward.SILENT || deny.reason() == Reason.CHILD_IS_16));
    }
}
