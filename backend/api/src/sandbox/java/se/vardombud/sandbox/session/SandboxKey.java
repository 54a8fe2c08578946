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
import java.security.SecureRandom;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the keys of the sandbox, once, in its data folder: those that session tokens and the log's checkpoints are signed by, and the one that seals. */
@Singleton
class SandboxKey {
    private static final int BEFORE_THE_FIRST_REQUEST = 1;
    private static final int SECRET_BYTES = 32;

    /** By this line production knows such a file, and refuses it. */
    private static final String MARK = "Vardombud sandbox key: never for production\n";

    private final Path sessionKey;
    private final Path secretKey;
    private final Path logKey;

    SandboxKey(
            @ConfigProperty(name = "vardombud.session.key") Path sessionKey,
            @ConfigProperty(name = "vardombud.secret.key") Path secretKey,
            @ConfigProperty(name = "vardombud.access-log.key") Path logKey) {
        this.sessionKey = sessionKey;
        this.secretKey = secretKey;
        this.logKey = logKey;
    }

    void ensure(@Observes @Priority(BEFORE_THE_FIRST_REQUEST) StartupEvent start)
            throws IOException, GeneralSecurityException {
        if (!Files.exists(sessionKey)) {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            write(sessionKey, generator.generateKeyPair());
        }
        if (!Files.exists(logKey)) {
            write(logKey, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        }
        if (!Files.exists(secretKey)) {
            byte[] secret = new byte[SECRET_BYTES];
            new SecureRandom().nextBytes(secret);
            write(secretKey, Base64.getEncoder().encodeToString(secret) + "\n");
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        write(
                file,
                block("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + block("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static void write(Path file, String content) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file);
        boolean ownersOnly =
                file.toFile().setReadable(false, false) && file.toFile().setReadable(true, true);
        if (!ownersOnly) {
            Log.warnf("others on this machine can read %s", file);
        }
        Files.writeString(file, MARK + content);
    }

    private static String block(String type, byte[] der) {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der);
        return "-----BEGIN " + type + "-----\n" + lines + "\n-----END " + type + "-----\n";
    }
}
