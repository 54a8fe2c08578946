package se.vardombud.identity.register;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** Settings of the connection to the population register. */
@ConfigMapping(prefix = "vardombud.register")
interface RegisterServiceSettings {
    /** Where GetPersonsForProfile, version 5, answers. */
    URI url();

    /** HSA-id of the register that the national platform passes the question to; Inera's own by default. */
    @WithDefault("SE165565594230-1000")
    String logicalAddress();

    /** PKCS #12 file with the portal's certificate and key. */
    Optional<String> keyStore();

    Optional<String> keyStorePassword();

    /** PKCS #12 file with the certificate of the platform's issuer. */
    Optional<String> trustStore();

    Optional<String> trustStorePassword();

    /** How long to wait for a whole answer, each time. */
    @WithDefault("PT5S")
    Duration timeout();

    /** Whether people whom the register marks as made up for tests are people. */
    @WithDefault("false")
    boolean testPersons();
}
