package se.vardombud.identity.password;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of passwords. */
@ConfigMapping(prefix = "vardombud.password")
interface PasswordSettings {
    /** KiB that a hash fills. Production accepts no less than OWASP recommends, which is what this is when nobody says otherwise. */
    @WithDefault("19456")
    int hashMemory();

    /** Each fills its memory and keeps a processor busy while it is made. */
    @WithDefault("4")
    int hashesAtOnce();

    /** How long a request waits for its turn before it is told to come back. */
    @WithDefault("PT3S")
    Duration hashWait();
}
