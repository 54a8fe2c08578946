package se.vardombud.identity.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Both sides of the connection show a certificate. */
final class ClientCertificate {
    private ClientCertificate() {}

    /** What the settings name; files that are not named are as Java has them. */
    static SSLContext context(RegisterServiceSettings settings) {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            char[] password = settings.keyStorePassword().orElse("").toCharArray();
            own.init(
                    settings.keyStore().isEmpty()
                            ? null
                            : store(settings.keyStore().get(), password),
                    password);
            TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trusted.init(
                    settings.trustStore().isEmpty()
                            ? null
                            : store(
                                    settings.trustStore().get(),
                                    settings.trustStorePassword().orElse("").toCharArray()));
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalArgumentException("the certificates of vardombud.register cannot be used", e);
        }
    }

    private static KeyStore store(String file, char[] password) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            store.load(in, password);
        }
        return store;
    }
}
