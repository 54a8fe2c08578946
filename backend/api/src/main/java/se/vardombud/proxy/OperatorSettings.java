package se.vardombud.proxy;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of who runs the installation. */
@ConfigMapping(prefix = "vardombud.operators")
interface OperatorSettings {
    /** A file with the operators' personal numbers, one a line, that nobody else may read. Without it there are none. */
    Optional<Path> file();
}
