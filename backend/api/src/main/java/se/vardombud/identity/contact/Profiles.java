package se.vardombud.identity.contact;

import jakarta.inject.Singleton;
import java.util.Optional;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Installation;
import se.vardombud.identity.Population;

/** Puts together what somebody sees of themself. */
@Singleton
class Profiles {
    private final Population population;
    private final ContactTable table;
    private final ContactWarnings warnings;
    private final Installation installation;

    Profiles(Population population, ContactTable table, ContactWarnings warnings, Installation installation) {
        this.population = population;
        this.table = table;
        this.warnings = warnings;
        this.installation = installation;
    }

    Optional<Me> of(Actor actor) {
        PersonId id = actor.person();
        return population
                .find(id)
                .map(person -> Me.of(
                        person,
                        table.language(id).orElse(null),
                        table.contact(id),
                        table.pending(id),
                        warnings.of(person),
                        installation.isRunBy(actor)));
    }
}
