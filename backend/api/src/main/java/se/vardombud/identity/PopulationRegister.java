package se.vardombud.identity;

import java.util.Optional;

/** The population register (folkbokföringen), as the portal asks it. */
public interface PopulationRegister {
    /**
     * What the register says of somebody now; empty when it knows nobody by that number.
     *
     * @throws RegisterUnavailableException when it does not answer
     */
    Optional<RegisterRecord> read(PersonalNumber number);
}
