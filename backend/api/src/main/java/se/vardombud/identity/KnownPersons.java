package se.vardombud.identity;

import java.util.Optional;

/** Makes the portal know somebody by their personal number. */
public interface KnownPersons {
    /**
     * Reads the register, keeps a copy of the person and the family, and answers with the copy. The person's id is given at the first
     * reading and never changes. Empty, and nothing kept, when neither the register nor the portal knows the number.
     *
     * @throws RegisterUnavailableException when the register does not answer
     */
    Optional<Person> learn(PersonalNumber number);
}
