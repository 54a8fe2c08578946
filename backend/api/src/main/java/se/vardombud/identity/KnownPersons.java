package se.vardombud.identity;

import java.util.Optional;
import se.vardombud.common.PersonId;

/** Makes the portal know somebody by their personal number. */
public interface KnownPersons {
    /**
     * Reads the register, keeps a copy of the person and the family, and answers with the copy. The person's id is given at the first
     * reading and never changes, also when the number does. Empty, and nothing kept, when neither the register nor the portal knows
     * the number.
     *
     * @throws RegisterUnavailableException when the register does not answer
     */
    Optional<Person> learn(PersonalNumber number);

    /** As {@link #learn(PersonalNumber)}, from another source than the portal's own connection. */
    Optional<Person> learn(PersonalNumber number, PopulationRegister from);

    /**
     * Asks the register who a person's guardians are, and makes the portal know those who have never signed in. Custody is read from the
     * guardian's side, so before this nothing can be decided about them.
     *
     * @throws RegisterUnavailableException when the register does not answer
     */
    void learnGuardians(PersonId child);
}
