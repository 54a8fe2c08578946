package se.vardombud.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Random values that only one browser knows; the portal keeps their hashes. */
final class Nonce {
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Nonce() {}

    /** 256 random bits in base64url. */
    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** SHA-256 in base64url, 43 characters. */
    static String hash(String nonce) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(nonce.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether the nonce is there and is the one that was hashed. */
    static boolean matches(@Nullable String nonce, @Nullable String hash) {
        return nonce != null
                && hash != null
                && MessageDigest.isEqual(
                        hash(nonce).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }
}
