package se.vardombud.identity.contact;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Whom people turn to. */
@ConfigMapping(prefix = "vardombud.support")
interface ContactSettings {
    /** The support's number as people write it; without one they are told to turn to their clinic. */
    Optional<String> phone();

    /** The support's address, for what is not about anybody's care. */
    Optional<String> email();
}
