package se.vardombud.clinic;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the staff directory. */
@ConfigMapping(prefix = "vardombud.staff")
interface StaffSettings {
    /** The directory's export (CSV, UTF-8). Without it nobody is on staff. */
    Optional<Path> file();
}
