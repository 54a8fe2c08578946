package se.vardombud.identity.freja;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Settings of Freja; a region without an agreement sets none of them. The client's own (address, certificate, time limit) are handed to it
 * in application.properties.
 */
@ConfigMapping(prefix = "vardombud.freja")
interface FrejaSettings {
    /** Base address of the API, without {@code /authentication/1.0}. */
    Optional<URI> url();

    /** PKCS #12 file with the relying party's certificate and key. */
    Optional<String> keyStore();

    Optional<String> keyStorePassword();

    /** PKCS #12 file with the certificate of Freja's server or its issuer. */
    Optional<String> trustStore();

    Optional<String> trustStorePassword();

    /** How long to wait for an answer, in milliseconds. */
    @WithDefault("5000")
    int timeout();

    /** PEM files with the certificates that Freja signs its results by. */
    Optional<List<Path>> signingCertificates();

    /** Address that starts the app, without its query; also what the QR code holds. */
    @WithDefault("https://app.prod.frejaeid.com/freja")
    URI appUrl();
}
