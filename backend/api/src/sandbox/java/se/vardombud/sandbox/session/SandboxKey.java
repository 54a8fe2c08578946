package se.vardombud.sandbox.session;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the key that the sandbox signs session tokens with, once, in its data folder. */
@Singleton
class SandboxKey {
    private static final int BEFORE_THE_FIRST_REQUEST = 1;

    /** By this line production knows such a file, and refuses it. */
    private static final String MARK = "Vardombud sandbox key: never for production\n";

    private final Path file;

    SandboxKey(@ConfigProperty(name = "vardombud.session.key") Path file) {
        this.file = file;
    }

    void ensure(@Observes @Priority(BEFORE_THE_FIRST_REQUEST) StartupEvent start)
            throws IOException, GeneralSecurityException {
        if (Files.exists(file)) {
            return;
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
        boolean ownersOnly =
                file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true);
        if (!ownersOnly) {
            Log.warnf("others on this machine can read %s", file);
        }
        Files.writeString(
                file,
                MARK
                        + block("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + block("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String block(String type, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }
}
