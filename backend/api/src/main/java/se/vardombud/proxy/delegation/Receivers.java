package se.vardombud.proxy.delegation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.identity.Custody;
import se.vardombud.identity.KnownPersons;
import se.vardombud.identity.Person;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.Population;
import se.vardombud.policy.Action;
import se.vardombud.policy.Patient;
import se.vardombud.proxy.Facts;

/** Whom a patient means, by the population register. */
@Singleton
class Receivers {
    private final Population population;
    private final KnownPersons persons;
    private final Facts facts;
    private final Reach reach;
    private final Limits limits;
    private final Clock clock;

    Receivers(Population population, KnownPersons persons, Facts facts, Reach reach, Limits limits, Clock clock) {
        this.population = population;
        this.persons = persons;
        this.facts = facts;
        this.reach = reach;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * The guardians whom the patient can name; one who is blocked or protected is as if not there.
     *
     * @throws se.vardombud.identity.RegisterUnavailableException when it cannot be known who they are
     */
    List<Person> guardians(PersonId patient, Patient giver, Set<Action> actions) {
        LocalDate today = PortalClock.today(clock);
        persons.learnGuardians(patient);
        return population.guardiansOf(patient).stream()
                .filter(custody -> custody.on(today))
                .filter(custody -> canBeNamed(custody, giver, actions, today))
                .map(Custody::guardian)
                .toList();
    }

    /**
     * The person whom the patient wants, by id or by personal number; empty when there is none. Tries with a number are counted.
     *
     * @throws ProblemException 422 when neither or both are given, or the number is none; 429 after too many tries
     */
    Optional<Person> find(PersonId patient, @Nullable PersonId guardian, @Nullable String personalNumber) {
        if ((guardian == null) == (personalNumber == null)) {
            throw Invalid.value("personalNumber", "or guardianId must be given, not both");
        }
        if (guardian != null) {
            return population.guardiansOf(patient).stream()
                    .filter(custody -> custody.on(PortalClock.today(clock)))
                    .map(Custody::guardian)
                    .filter(person -> person.id().equals(guardian))
                    .findFirst();
        }
        PersonalNumber number = PersonalNumber.parse(personalNumber, PortalClock.today(clock))
                .orElseThrow(
                        () -> Invalid.value("personalNumber", "must be a personal number with a correct check digit"));
        limits.take(Limit.DELEGATES, patient.toString());
        return persons.learn(number);
    }

    private boolean canBeNamed(Custody custody, Patient giver, Set<Action> actions, LocalDate today) {
        return reach.open(
                giver, facts.asGuardian(custody).relation(), custody.guardian().birthDate(), actions, today);
    }
}
