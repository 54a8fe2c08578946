package se.vardombud.sandbox.freja;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Singleton;
import java.security.PrivateKey;
import java.util.Map;
import org.jose4j.keys.X509Util;

/** Signs approvals as Freja does. */
@Singleton
class FrejaSigner {
    private final FrejaKey key;

    FrejaSigner(FrejaKey key) {
        this.key = key;
    }

    /** The JWS that {@code details} holds. */
    String sign(FrejaOrder order, FrejaOrder.Approved approved, FrejaFault fault) {
        boolean wrong = Boolean.TRUE.equals(fault.wrongSignature());
        PrivateKey signing = wrong ? FrejaKey.generate().getPrivate() : key.privateKey();
        return Jwt.claims(Map.<String, Object>of(
                        "authRef",
                        Boolean.TRUE.equals(fault.wrongReference()) ? order.reference + "x" : order.reference,
                        "status",
                        "APPROVED",
                        "userInfoType",
                        "INFERRED",
                        "userInfo",
                        "N/A",
                        "minRegistrationLevel",
                        order.minRegistrationLevel,
                        "timestamp",
                        approved.at().toEpochMilli(),
                        "requestedAttributes",
                        Map.of(
                                "ssn",
                                Map.of("ssn", approved.ssn(), "country", approved.country()),
                                "registrationLevel",
                                approved.level())))
                .jws()
                .algorithm(SignatureAlgorithm.RS256)
                .header("x5t", X509Util.x5t(key.certificate()))
                .sign(signing);
    }
}
