package se.vardombud.identity.freja;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jose4j.keys.X509Util;
import org.jspecify.annotations.Nullable;

/** The certificates that Freja's results are believed by: those of {@code vardombud.freja.signing-certificates}, and no other. */
@Singleton
public class SigningCertificates {
    private final List<X509Certificate> trusted = new ArrayList<>();

    SigningCertificates(FrejaSettings settings) {
        settings.signingCertificates().orElse(List.of()).forEach(file -> trusted.addAll(read(file)));
    }

    /**
     * Reads a PEM file with certificates of RSA keys.
     *
     * @throws IllegalArgumentException naming the file, when it holds none or something else
     */
    public static List<X509Certificate> read(Path file) {
        List<X509Certificate> certificates = new ArrayList<>();
        try (InputStream pem = Files.newInputStream(file)) {
            CertificateFactory.getInstance("X.509")
                    .generateCertificates(pem)
                    .forEach(certificate -> certificates.add((X509Certificate) certificate));
        } catch (IOException | CertificateException e) {
            throw new IllegalArgumentException(file + " does not hold certificates in PEM", e);
        }
        if (certificates.isEmpty() || !certificates.stream().allMatch(SigningCertificates::isRsa)) {
            throw new IllegalArgumentException(file + " does not hold certificates of RSA keys in PEM");
        }
        return certificates;
    }

    /**
     * Those that may have signed something at the instant.
     *
     * @param thumbprint SHA-1 in base64url (x5t), which tells them apart and vouches for nothing; null for any
     */
    List<X509Certificate> at(Instant instant, @Nullable String thumbprint) {
        return trusted.stream()
                .filter(certificate -> isValid(certificate, instant))
                .filter(certificate ->
                        thumbprint == null || X509Util.x5t(certificate).equals(thumbprint))
                .toList();
    }

    private static boolean isValid(X509Certificate certificate, Instant instant) {
        Date date = Date.from(instant);
        return !date.before(certificate.getNotBefore()) && !date.after(certificate.getNotAfter());
    }

    private static boolean isRsa(X509Certificate certificate) {
        return certificate.getPublicKey() instanceof RSAPublicKey;
    }
}
