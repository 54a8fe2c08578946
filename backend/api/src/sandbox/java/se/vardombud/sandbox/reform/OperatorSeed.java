package se.vardombud.sandbox.reform;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.common.PersonId;
import se.vardombud.common.Statements;
import se.vardombud.identity.Population;
import se.vardombud.proxy.AgeLimits;
import se.vardombud.sandbox.population.SandboxReset;
import se.vardombud.sandbox.population.SandboxSeed;

/** Writes the file of operators, and takes reforms back at a reset. */
@Singleton
class OperatorSeed implements SandboxSeed {
    private static final int WHENEVER = 900;
    /** The only row that the migrations write. */
    private static final LocalDate LAW = LocalDate.of(1900, 1, 1);

    private static final List<String> OPERATORS = List.of("operator-1", "operator-2");

    private final Path file;
    private final Population population;
    private final Statements statements;
    private final AgeLimits limits;

    OperatorSeed(
            @ConfigProperty(name = "vardombud.operators.file") Path file,
            Population population,
            Statements statements,
            AgeLimits limits) {
        this.file = file;
        this.population = population;
        this.statements = statements;
        this.limits = limits;
    }

    @Override
    public int order() {
        return WHENEVER;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        List<String> numbers = OPERATORS.stream()
                .map(key -> Objects.requireNonNull(personas.get(key), key))
                .map(id -> population.find(id).orElseThrow().personalNumber())
                .toList();
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox's file of operators cannot be written", e);
        }
    }

    void onReset(@Observes SandboxReset reset) {
        QuarkusTransaction.requiringNew().run(() -> statements.run("delete from age_limits where valid_from > ?", LAW));
        limits.reread();
    }
}
