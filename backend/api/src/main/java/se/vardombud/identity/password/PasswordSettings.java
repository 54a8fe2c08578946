package se.vardombud.identity.password;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of passwords. */
@ConfigMapping(prefix = "vardombud.password")
interface PasswordSettings {
    /** Each takes 19 MiB and a processor while it is made. */
    @WithDefault("4")
    int hashesAtOnce();

    /** How long a request waits for its turn before it is told to come back. */
    @WithDefault("PT3S")
    Duration hashWait();
}
