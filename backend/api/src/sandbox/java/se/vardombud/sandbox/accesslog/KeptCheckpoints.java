package se.vardombud.sandbox.accesslog;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.sandbox.population.SandboxReset;

/** A reset empties the log, which no portal may do; what bears witness to the one before goes with it. */
@Singleton
class KeptCheckpoints {
    private final Path folder;

    KeptCheckpoints(@ConfigProperty(name = "vardombud.access-log.folder") Path folder) {
        this.folder = folder;
    }

    void forget(@Observes SandboxReset reset) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> !file.equals(folder))
                        .sorted(Comparator.reverseOrder())
                        .forEach(KeptCheckpoints::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
