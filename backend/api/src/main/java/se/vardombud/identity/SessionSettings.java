package se.vardombud.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of sessions. */
@ConfigMapping(prefix = "vardombud.session")
interface SessionSettings {
    /** PEM file with the private and the public key (P-256) that session tokens are signed and checked by. */
    Path key();

    /** PEM files with the public keys of session tokens that other nodes sign, or signed until not long ago. */
    Optional<List<Path>> acceptedKeys();

    /** A session without activity ends after this. */
    @WithDefault("PT30M")
    Duration idle();

    /** Every session ends after this. */
    @WithDefault("PT12H")
    Duration absolute();
}
