package se.vardombud.sandbox.population;

import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.KnownPersons;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.PopulationRegister;
import se.vardombud.identity.register.SoapRegister;

/** Fills an empty sandbox before the first request is taken. */
@Singleton
class Seeding {
    private static final int AFTER_THE_CLOCK = 100;

    private final PopulationTable table;
    private final KnownPersons portal;
    private final SimulatedRegister register;
    private final List<SandboxSeed> seeds;
    private final Clock clock;

    Seeding(
            PopulationTable table,
            KnownPersons portal,
            SimulatedRegister register,
            @All List<SandboxSeed> seeds,
            Clock clock) {
        this.table = table;
        this.portal = portal;
        this.register = register;
        this.seeds = seeds;
        this.clock = clock;
    }

    void onStart(@Observes @Priority(AFTER_THE_CLOCK) StartupEvent start) {
        if (table.isEmpty()) {
            seed();
        }
    }

    /** The tables must be empty. */
    void seed() {
        Map<String, PersonalNumber> written = table.write(Personas.on(PortalClock.today(clock)));
        // Nothing listens on HTTP yet: the same envelopes as always, handed over in the process.
        PopulationRegister inProcess = new SoapRegister(register::answer, "SE0000000000-SANDBOX", true, clock);
        written.values().forEach(number -> portal.learn(number, inProcess)
                .ifPresent(person -> table.setPatient(number, person.id())));
        Map<String, PersonId> personas = table.personas();
        seeds.stream().sorted(Comparator.comparingInt(SandboxSeed::order)).forEach(seed -> seed.seed(personas));
        Log.infof("the sandbox has %d people", personas.size());
    }

    /** The seeded rows are back in the tables. */
    void restored() {
        seeds.forEach(SandboxSeed::restored);
    }
}
