package se.vardombud.clinic;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the catalogue of clinics. */
@ConfigMapping(prefix = "vardombud.clinics")
interface CatalogueSettings {
    /** The region's catalogue (JSON, UTF-8). Without it clinics have names only, and offer what their staff open. */
    Optional<Path> file();
}
