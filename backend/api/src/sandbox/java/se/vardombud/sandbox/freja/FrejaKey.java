package se.vardombud.sandbox.freja;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.vardombud.identity.freja.SigningCertificates;

/** The key that the simulated Freja signs by, made once in the sandbox's data folder, beside the certificate that the portal trusts. */
@Singleton
class FrejaKey {
    private static final int BEFORE_THE_FIRST_REQUEST = 1;
    private static final int RSA_BITS = 2048;

    /** By this line production knows such a file, and refuses it. */
    private static final String MARK = "Vardombud sandbox key: never for production\n";

    private final Path certificateFile;
    private final Path keyFile;

    FrejaKey(@ConfigProperty(name = "vardombud.freja.signing-certificates") Path certificate) {
        this.certificateFile = certificate;
        this.keyFile = certificate.resolveSibling("freja-key.der");
    }

    void ensure(@Observes @Priority(BEFORE_THE_FIRST_REQUEST) StartupEvent start)
            throws IOException, GeneralSecurityException {
        if (!Files.exists(certificateFile) || !Files.exists(keyFile)) {
            KeyPair pair = generate();
            Files.createDirectories(keyFile.toAbsolutePath().getParent());
            Files.write(keyFile, pair.getPrivate().getEncoded());
            byte[] der = SelfSigned.certificate(pair, "Freja (sandbox)").getEncoded();
            Files.writeString(
                    certificateFile,
                    MARK
                            + "-----BEGIN CERTIFICATE-----\n"
                            + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                            + "\n-----END CERTIFICATE-----\n");
        }
    }

    PrivateKey privateKey() {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(keyFile)));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the simulated Freja has lost its key", e);
        }
    }

    X509Certificate certificate() {
        return SigningCertificates.read(certificateFile).getFirst();
    }

    static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
