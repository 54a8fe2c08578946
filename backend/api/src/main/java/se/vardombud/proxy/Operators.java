package se.vardombud.proxy;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.audit.StaffLog;
import se.vardombud.audit.StaffLogEntry;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Assurance;
import se.vardombud.identity.Installation;
import se.vardombud.identity.Person;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.Population;

/**
 * Those who run the installation: signed in with an e-identification, and named in a file that is read at each request, so that a name taken
 * away is gone at once. What they do and what others are refused stands in the staff log, with {@value #MARK} where a rule would be.
 */
@ApplicationScoped
class Operators implements Installation {
    private static final String MARK = "OP";

    private final OperatorSettings settings;
    private final Population population;
    private final StaffLog log;
    private final Uuids uuids;
    private final Clock clock;

    Operators(OperatorSettings settings, Population population, StaffLog log, Uuids uuids, Clock clock) {
        this.settings = settings;
        this.population = population;
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @throws ProblemException 403 for anybody else, the same whether or not there is a file */
    void require(Actor actor, String operation) {
        boolean operator = isRunBy(actor);
        log.append(new StaffLogEntry(
                uuids.next(),
                clock.instant(),
                actor.person().value(),
                null,
                null,
                operation,
                operator ? Outcome.PERMIT : Outcome.DENY,
                MARK,
                operator ? null : "NOT_AN_OPERATOR"));
        if (!operator) {
            throw new ProblemException(
                    403, "OPERATORS_ONLY", "This is for those who run the installation, with e-identification.");
        }
    }

    @Override
    public boolean isRunBy(Actor actor) {
        boolean named = population.find(actor.person()).map(this::isNamed).orElse(false);
        return named && actor.assurance() == Assurance.E_ID;
    }

    private boolean isNamed(Person person) {
        return settings.file().map(this::numbers).orElse(Set.of()).contains(person.personalNumber());
    }

    private Set<String> numbers(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            Log.error("the file of operators cannot be read: nobody is an operator");
            return Set.of();
        }
        return lines.stream()
                .map(line -> PersonalNumber.parse(line.strip(), PortalClock.today(clock)))
                .flatMap(Optional::stream)
                .map(PersonalNumber::digits)
                .collect(Collectors.toSet());
    }
}
