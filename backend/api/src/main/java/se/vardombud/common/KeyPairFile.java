package se.vardombud.common;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A file with a key pair that something is signed and checked by. */
public final class KeyPairFile {
    /** The algorithm of session tokens (P-256). */
    public static final String EC = "EC";
    /** The algorithm of the log's checkpoints. */
    public static final String ED25519 = "Ed25519";
    /** Stands before the first block of a key that nobody chose with care; PEM allows text there. */
    private static final String NOT_FOR_PRODUCTION = "never for production";

    private KeyPairFile() {}

    /** Whether the file says of itself that production must not use it; false when it cannot be read. */
    public static boolean isNotForProduction(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).contains(NOT_FOR_PRODUCTION);
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Reads a file with a block PRIVATE KEY (PKCS #8) and a block PUBLIC KEY, as `openssl genpkey` and `openssl pkey -pubout` write
     * them.
     *
     * @throws IllegalArgumentException naming the file, when it cannot be read as such
     */
    public static KeyPair read(Path file, String algorithm) {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            KeyFactory keys = KeyFactory.getInstance(algorithm);
            return new KeyPair(
                    publicKey(keys, pem), keys.generatePrivate(new PKCS8EncodedKeySpec(block(pem, "PRIVATE KEY"))));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    file + " does not hold a key pair in PEM (PRIVATE KEY and PUBLIC KEY): " + algorithm, e);
        }
    }

    /**
     * Reads the public half of a file as {@link #read} takes it; the private block may be left out.
     *
     * @throws IllegalArgumentException naming the file, when it cannot be read as such
     */
    public static PublicKey readPublic(Path file, String algorithm) {
        try {
            String pem = Files.readString(file, StandardCharsets.US_ASCII);
            return publicKey(KeyFactory.getInstance(algorithm), pem);
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalArgumentException(file + " does not hold a key in PEM (PUBLIC KEY): " + algorithm, e);
        }
    }

    private static PublicKey publicKey(KeyFactory keys, String pem) throws GeneralSecurityException {
        return keys.generatePublic(new X509EncodedKeySpec(block(pem, "PUBLIC KEY")));
    }

    private static byte[] block(String pem, String type) {
        Matcher block = Pattern.compile("-----BEGIN " + type + "-----([^-]+)-----END " + type + "-----")
                .matcher(pem);
        if (!block.find()) {
            throw new IllegalArgumentException("no block " + type);
        }
        return Base64.getMimeDecoder().decode(block.group(1));
    }
}
