package se.vardombud.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.jwt.consumer.JwtContext;
import org.jose4j.lang.UnresolvableKeyException;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Uuids;

/** Signs the token of a session and reads it back, by the portal's clock (the library's own parser follows the machine's). */
@ApplicationScoped
class SessionTokens {
    /** Not the audience of any other token, so that none is taken for another. */
    private static final String AUDIENCE = "vardombud-browser";

    /** Nodes may differ this much; a token's row is what ends a session on time. */
    private static final int CLOCK_SKEW_SECONDS = 60;

    /** Checking a signature is the dearest part of many requests, and what it says of a token never changes. */
    private static final int SIGNATURES_REMEMBERED = 10_000;

    private static final Duration REMEMBERED = Duration.ofMinutes(10);

    private final SessionKeys keys;
    private final PublicUrl publicUrl;
    private final Clock clock;
    private final JwtConsumer signature;
    private final Cache<String, JwtContext> signedByUs = Caffeine.newBuilder()
            .maximumSize(SIGNATURES_REMEMBERED)
            .expireAfterAccess(REMEMBERED)
            .build();

    SessionTokens(SessionKeys keys, PublicUrl publicUrl, Clock clock) {
        this.keys = keys;
        this.publicUrl = publicUrl;
        this.clock = clock;
        this.signature = new JwtConsumerBuilder()
                .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                        ConstraintType.PERMIT, AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256))
                .setVerificationKeyResolver((token, nested) -> key(token))
                .setSkipAllValidators()
                .build();
    }

    /** What a cookie says. */
    sealed interface Presented {
        /** No token of ours. */
        record Foreign() implements Presented {}

        /** One of ours, too old. */
        record Expired() implements Presented {}

        /** One of ours; whether the session is alive, its row says. */
        record Valid(UUID session) implements Presented {}
    }

    String sign(SessionEntity session) {
        return Jwt.issuer(publicUrl.origin())
                .audience(AUDIENCE)
                .subject(session.personId.toString())
                .claim("jti", session.id.toString())
                .issuedAt(session.createdAt)
                .expiresAt(session.expiresAt)
                .jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId(keys.signingId())
                .sign(keys.signing());
    }

    Presented read(String token) {
        try {
            JwtContext signed = signed(token);
            claims().processContext(signed);
            return new Presented.Valid(session(signed.getJwtClaims().getJwtId()));
        } catch (InvalidJwtException e) {
            return e.hasExpired() ? new Presented.Expired() : new Presented.Foreign();
        } catch (MalformedClaimException | IllegalArgumentException e) {
            return new Presented.Foreign();
        }
    }

    private JwtContext signed(String token) throws InvalidJwtException {
        JwtContext known = signedByUs.getIfPresent(token);
        if (known != null) {
            return known;
        }
        JwtContext signed = signature.process(token);
        signedByUs.put(token, signed);
        return signed;
    }

    private static UUID session(@Nullable String id) {
        if (id == null) {
            throw new IllegalArgumentException("no jti");
        }
        return Uuids.parse(id);
    }

    private Key key(JsonWebSignature token) throws UnresolvableKeyException {
        return keys.accepted(token.getKeyIdHeaderValue())
                .orElseThrow(() -> new UnresolvableKeyException("not a key of ours"));
    }

    /** What is asked of a token each time it comes; its signature has been checked. */
    private JwtConsumer claims() {
        return new JwtConsumerBuilder()
                .setSkipSignatureVerification()
                .setExpectedIssuer(publicUrl.origin())
                .setExpectedAudience(AUDIENCE)
                .setRequireExpirationTime()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .setEvaluationTime(NumericDate.fromMilliseconds(clock.millis()))
                .build();
    }
}
