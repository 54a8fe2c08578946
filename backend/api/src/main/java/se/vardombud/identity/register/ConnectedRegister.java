package se.vardombud.identity.register;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import se.vardombud.identity.PopulationRegister;

/** The register that the portal is connected to. */
@Singleton
class ConnectedRegister {
    @Produces
    @Singleton
    PopulationRegister register(RegisterConnection connection, RegisterServiceSettings settings, Clock clock) {
        return new SoapRegister(connection::ask, settings.logicalAddress(), settings.testPersons(), clock);
    }
}
