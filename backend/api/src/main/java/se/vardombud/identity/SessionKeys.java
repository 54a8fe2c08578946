package se.vardombud.identity;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.KeyPairFile;

/**
 * The keys of session tokens: one signs, and it and those that {@code vardombud.session.accepted-keys} names are believed. Tokens say
 * which by its thumbprint (RFC 7638), so that the signing key can be changed on one node after the other and nobody is signed out.
 */
@Singleton
class SessionKeys {
    private final PrivateKey signing;
    private final String signingId;
    private final Map<String, PublicKey> accepted = new HashMap<>();

    SessionKeys(SessionSettings settings) {
        KeyPair pair = KeyPairFile.read(settings.key(), KeyPairFile.EC);
        signing = pair.getPrivate();
        signingId = accept(pair.getPublic());
        for (Path file : settings.acceptedKeys().orElse(List.of())) {
            accept(KeyPairFile.readPublic(file, KeyPairFile.EC));
        }
    }

    PrivateKey signing() {
        return signing;
    }

    /** Name of the signing key. */
    String signingId() {
        return signingId;
    }

    /** The key by its name; empty for one that is not believed, and for no name. */
    Optional<PublicKey> accepted(@Nullable String id) {
        return Optional.ofNullable(id).map(accepted::get);
    }

    private String accept(PublicKey key) {
        String id = id(key);
        accepted.put(id, key);
        return id;
    }

    private static String id(PublicKey key) {
        return new EllipticCurveJsonWebKey((ECPublicKey) key).calculateBase64urlEncodedThumbprint("SHA-256");
    }
}
