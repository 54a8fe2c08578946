package se.vardombud.identity.freja;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.EidAnswer;
import se.vardombud.identity.EidHint;
import se.vardombud.identity.EidProblem;
import se.vardombud.identity.freja.Approval.Attributes;
import se.vardombud.identity.freja.Approval.Ssn;

/**
 * Reads who approved from what Freja has signed (a JWS), and from nothing else. Anything in it that does not hold is treated as no answer:
 * the order stays pending, nobody is signed in, and the operator's log tells why.
 */
@Singleton
class SignedResults {
    private static final String SWEDEN = "SE";
    private static final String PLUS = "PLUS";

    /** Longer than an order lives, and no sooner than the two clocks may differ. */
    private static final Duration OLDEST = Duration.ofMinutes(5);

    private static final Duration CLOCK_SKEW = Duration.ofMinutes(1);

    private final SigningCertificates certificates;
    private final ObjectMapper json;
    private final Clock clock;

    SignedResults(SigningCertificates certificates, ObjectMapper json, Clock clock) {
        this.certificates = certificates;
        this.json = json;
        this.clock = clock;
    }

    /** @param details the JWS in its compact form; null when it was left out */
    EidAnswer read(String reference, @Nullable String details) {
        Approval approval = parse(payload(details == null ? "" : details));
        require(reference.equals(approval.authRef()), "another order");
        require("APPROVED".equals(approval.status()), "another status");
        require("INFERRED".equals(approval.userInfoType()), "another way to point the person out");
        require(PLUS.equals(approval.minRegistrationLevel()), "another level than was asked for");
        require(isFresh(approval.timestamp()), "another time");
        Attributes attributes = told(approval.requestedAttributes());
        return PLUS.equals(told(attributes.registrationLevel()))
                ? person(told(attributes.ssn()))
                : new EidAnswer.Failed(EidHint.LEVEL_TOO_LOW);
    }

    private static EidAnswer person(Ssn ssn) {
        // Another country's number may look like a Swedish one, and then be somebody else's.
        return SWEDEN.equals(told(ssn.country()))
                ? new EidAnswer.Complete(told(ssn.ssn()))
                : new EidAnswer.Failed(EidHint.FOREIGN_NUMBER);
    }

    private boolean isFresh(@Nullable Long timestamp) {
        if (timestamp == null) {
            return false;
        }
        Instant now = clock.instant();
        Instant signed = Instant.ofEpochMilli(timestamp);
        return signed.isAfter(now.minus(OLDEST)) && signed.isBefore(now.plus(CLOCK_SKEW));
    }

    private String payload(String details) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setAlgorithmConstraints(
                    new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256));
            jws.setCompactSerialization(details);
            for (X509Certificate certificate :
                    certificates.at(clock.instant(), jws.getX509CertSha1ThumbprintHeaderValue())) {
                jws.setKey(certificate.getPublicKey());
                if (jws.verifySignature()) {
                    return jws.getPayload();
                }
            }
        } catch (JoseException e) {
            throw untrusted(e.getClass().getSimpleName());
        }
        throw untrusted("no trusted certificate signed it");
    }

    private Approval parse(String payload) {
        try {
            return Optional.ofNullable(json.readValue(payload, Approval.class))
                    .orElseThrow(() -> untrusted("nothing in it"));
        } catch (JsonProcessingException e) {
            throw untrusted(e.getClass().getSimpleName());
        }
    }

    private static <T> T told(@Nullable T attribute) {
        if (attribute == null) {
            throw untrusted("an attribute is left out");
        }
        return attribute;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw untrusted(otherwise);
        }
    }

    private static ProblemException untrusted(String why) {
        return EidProblem.unavailable("a result of Freja does not hold: " + why);
    }
}
