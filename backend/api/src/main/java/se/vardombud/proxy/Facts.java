package se.vardombud.proxy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Custody;
import se.vardombud.identity.Person;
import se.vardombud.identity.Population;
import se.vardombud.identity.Population.Family;
import se.vardombud.identity.RegisterUnavailableException;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Relation;

/**
 * Gathers the complete facts of a question, so that the policy need fetch nothing: what the actor is to the patient, and what is true of
 * the patient, as things stand now.
 */
@ApplicationScoped
public class Facts {
    private static final Patient NOBODY = patient(null, new Grants.Standing());
    private final Population population;
    private final Grants grants;
    private final Clock clock;

    Facts(Population population, Grants grants, Clock clock) {
        this.population = population;
        this.grants = grants;
        this.clock = clock;
    }

    /** @param copyTooOld the facts of the patient may have changed, and the register does not answer */
    public record Known(Relation relation, Patient patient, boolean copyTooOld) {}

    /** The facts on a patient, who need not exist, for an actor. */
    public Known of(PersonId actor, PersonId patient) {
        return of(actor, patient, grants.standing(patient, actor));
    }

    /** The facts as they would be if the patient had let the actor do this and the actor had accepted it. */
    public Known ifDelegated(PersonId actor, PersonId patient, Delegation delegation) {
        Grants.Standing standing = grants.standing(patient, actor);
        standing.delegations.add(delegation);
        return of(actor, patient, standing);
    }

    private Known of(PersonId actor, PersonId patient, Grants.Standing standing) {
        Family family;
        try {
            family = population.family(actor);
        } catch (RegisterUnavailableException e) {
            return new Known(new Relation.Unknown(), NOBODY, true);
        }
        if (patient.equals(actor)) {
            return new Known(new Relation.Self(), patient(family.self(), standing), false);
        }
        Optional<Person> child = childOf(family, patient);
        if (child.isPresent()) {
            return new Known(guardian(family.self(), standing), patient(child.get(), standing), false);
        }
        return standing.delegations.isEmpty()
                ? new Known(new Relation.Stranger(), NOBODY, false)
                : delegate(family.self(), patient, standing);
    }

    /** The facts for the patient's own reading, and for somebody else named as guardian, whoever asks. */
    public Known asSelf(Person patient) {
        return new Known(new Relation.Self(), patient(patient, grants.standing(patient.id(), patient.id())), false);
    }

    /** As {@link #asSelf}, for a guardian by the copy of the register. */
    public Known asGuardian(Custody custody) {
        Grants.Standing standing =
                grants.standing(custody.child().id(), custody.guardian().id());
        return new Known(guardian(custody.guardian(), standing), patient(custody.child(), standing), false);
    }

    /** As {@link #asSelf}, for somebody named as delegate, by the copies of the register. */
    Known asDelegate(Person delegate, Person patient) {
        Grants.Standing standing = grants.standing(patient.id(), delegate.id());
        Relation relation = new Relation.Delegate(delegate.protectedIdentity(), standing.blocked, standing.delegations);
        return new Known(relation, patient(patient, standing), false);
    }

    /** Nothing is true of the patient but when they were born: what the rules say of anybody of that age. */
    static Known bare(Relation relation, LocalDate born) {
        Patient patient = new Patient(Optional.of(born), false, false, Optional.empty(), false, Set.of(), List.of());
        return new Known(relation, patient, false);
    }

    private Optional<Person> childOf(Family family, PersonId patient) {
        return family.custodies().stream()
                .filter(custody -> custody.child().id().equals(patient) && custody.on(PortalClock.today(clock)))
                .map(Custody::child)
                .findFirst();
    }

    private static Relation guardian(Person guardian, Grants.Standing standing) {
        return new Relation.Guardian(
                guardian.protectedIdentity(), standing.blocked, standing.exceptions, standing.delegations);
    }

    private Known delegate(Person actor, PersonId patient, Grants.Standing standing) {
        Relation relation = new Relation.Delegate(actor.protectedIdentity(), standing.blocked, standing.delegations);
        try {
            return new Known(relation, patient(population.family(patient).self(), standing), false);
        } catch (RegisterUnavailableException e) {
            return new Known(relation, patient(population.find(patient).orElse(null), standing), true);
        }
    }

    private static Patient patient(@Nullable Person person, Grants.Standing standing) {
        return new Patient(
                Optional.ofNullable(person).map(Person::birthDate),
                person != null && person.deceased(),
                person != null && person.protectedIdentity(),
                standing.seal,
                false, // nobody is enrolled before the PER register exists
                standing.approvedBy,
                List.copyOf(standing.assessments));
    }
}
