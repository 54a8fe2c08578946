package se.vardombud.sandbox.population;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;
import se.vardombud.identity.PersonalNumber;

/** What people are called, for the post. */
@Singleton
public class SandboxNames {
    /** Empty for an unknown number and for a child without a name. */
    @Transactional
    public Optional<String> of(PersonalNumber number) {
        return SandboxPersonEntity.<SandboxPersonEntity>findByIdOptional(number.digits())
                .map(person -> person.name);
    }
}
