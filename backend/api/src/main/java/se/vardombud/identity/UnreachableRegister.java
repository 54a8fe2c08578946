package se.vardombud.identity;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Stands where an adapter to a register is missing: nobody is known, so nobody signs in. */
@Singleton
@DefaultBean
class UnreachableRegister implements PopulationRegister {
    @Override
    public Optional<RegisterRecord> read(PersonalNumber number) {
        throw new RegisterUnavailableException(new IllegalStateException("no population register is connected"));
    }
}
