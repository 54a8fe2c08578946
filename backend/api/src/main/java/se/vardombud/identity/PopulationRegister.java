package se.vardombud.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The population register (folkbokföringen), as the portal asks it. */
public interface PopulationRegister {
    /**
     * What the register says of each of them now, by the number that was asked about; those whom it does not know are left out.
     * Somebody who has changed numbers is found by the old one too.
     *
     * @throws RegisterUnavailableException when it does not answer, or says what cannot be read or does not hold together
     */
    Map<PersonalNumber, RegisterRecord> read(Collection<PersonalNumber> numbers);

    /** As {@link #read(Collection)}, of one person. */
    default Optional<RegisterRecord> read(PersonalNumber number) {
        return Optional.ofNullable(read(List.of(number)).get(number));
    }
}
