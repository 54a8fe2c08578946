package se.vardombud.identity;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the population register. */
@ConfigMapping(prefix = "vardombud.register")
interface RegisterSettings {
    /** How old the copy may be before the register is asked again. */
    @WithDefault("PT24H")
    Duration maxAge();

    /** How old it may be of somebody who is signed in before the register is asked again, in the background. */
    @WithDefault("PT15M")
    Duration liveAge();

    /** How often that is looked through, as the scheduler reads it; {@code off} = never. */
    @WithDefault("1m")
    String liveCheck();
}
