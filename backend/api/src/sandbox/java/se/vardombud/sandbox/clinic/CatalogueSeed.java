package se.vardombud.sandbox.clinic;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.clinic.CatalogueFile;
import se.vardombud.common.PersonId;
import se.vardombud.sandbox.population.SandboxSeed;

/** The catalogue of invented clinics, put where a region's would be. */
@Singleton
class CatalogueSeed implements SandboxSeed {
    private static final int BEFORE_THE_PORTAL_LOOKS = 50;
    private static final int FIRST = 50;
    private final Path file;
    private final CatalogueFile portal;

    CatalogueSeed(@ConfigProperty(name = "vardombud.clinics.file") Path file, CatalogueFile portal) {
        this.file = file;
        this.portal = portal;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public void seed(Map<String, PersonId> personas) {
        restored();
    }

    @Override
    public void restored() {
        write();
        portal.load();
    }

    /** A sandbox of before, whose tables are filled, gets it too. */
    void onStart(@Observes @Priority(BEFORE_THE_PORTAL_LOOKS) StartupEvent start) {
        write();
    }

    private void write() {
        try (InputStream clinics =
                Objects.requireNonNull(CatalogueSeed.class.getResourceAsStream("/clinic/clinics.json"))) {
            Path folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            Path whole = Files.createTempFile(folder, "clinics", ".json");
            Files.copy(clinics, whole, StandardCopyOption.REPLACE_EXISTING);
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("the sandbox's catalogue of clinics cannot be written", e);
        }
    }
}
