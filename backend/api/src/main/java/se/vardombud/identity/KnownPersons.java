package se.vardombud.identity;

import java.util.Optional;

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
}
