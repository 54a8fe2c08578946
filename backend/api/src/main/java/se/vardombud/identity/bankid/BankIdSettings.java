package se.vardombud.identity.bankid;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** Settings of BankID. The client's own (address, certificate, time limit) are handed to it in application.properties. */
@ConfigMapping(prefix = "vardombud.bankid")
interface BankIdSettings {
    /** Base address of the API, without {@code /rp/v6.0}. */
    URI url();

    /** PKCS #12 file with the relying party's certificate and key. */
    Optional<String> keyStore();

    Optional<String> keyStorePassword();

    /** PKCS #12 file with the certificate of BankID's issuer. */
    Optional<String> trustStore();

    Optional<String> trustStorePassword();

    /** How long to wait for an answer, in milliseconds. */
    @WithDefault("5000")
    int timeout();

    /** What the app shows the person, in simple markdown; at most 1500 characters in base64. */
    Optional<String> userVisibleData();

    /** Address that starts the app on the same device, without its query. */
    @WithDefault("https://app.bankid.com/")
    URI appUrl();
}
