package se.vardombud.identity.password;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;

/**
 * A password and where its codes go.
 *
 * @param hash Argon2id in PHC format
 * @param address a mobile number in E.164, or a mail address
 * @param issuedAt when care gave it out; null for one that the person ordered
 * @param expiresAt end of a first password that has not been changed; null = never
 */
record Credential(
        String hash,
        Channel channel,
        String address,
        @Nullable Instant issuedAt,
        @Nullable Instant expiresAt,
        boolean changeRequired) {
    static Credential chosen(String hash, Channel channel, String address) {
        return new Credential(hash, channel, address, null, null, false);
    }

    /** The same with a password of the person's own. */
    Credential changed(String newHash) {
        return new Credential(newHash, channel, address, issuedAt, null, false);
    }

    boolean isGood(Instant now) {
        return expiresAt == null || now.isBefore(expiresAt);
    }

    /** Keeps hash and address out of logs. */
    @Override
    public String toString() {
        return "Credential[]";
    }
}
