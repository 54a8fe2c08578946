package se.vardombud.identity.freja;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtSignatureBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jose4j.keys.X509Util;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.Sandbox;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.EidAnswer;
import se.vardombud.identity.EidHint;

/** What Freja has signed is believed only if Freja has signed it, now, about this order, and at the level that was asked for. */
@QuarkusTest
@SuppressWarnings("NullAway.Init") // the test framework injects
class SignedResultsTest {
    private static final String REFERENCE = "r".repeat(64);
    private static final String NUMBER = "199003072395";

    @Inject
    SignedResults results;

    private Instant now = Instant.EPOCH;

    @BeforeEach
    void stop_the_clock() {
        Sandbox.reset();
        now = Sandbox.stopTheClock();
    }

    @Test
    void what_holds_is_believed() {
        assertEquals(new EidAnswer.Complete(NUMBER), results.read(REFERENCE, sign(content(now), x5t(), ourKey())));
    }

    @Test
    void the_certificate_is_found_without_its_thumbprint_too() {
        assertEquals(new EidAnswer.Complete(NUMBER), results.read(REFERENCE, sign(content(now), null, ourKey())));
    }

    @Test
    void a_lower_level_and_another_countrys_number_sign_nobody_in() {
        assertEquals(new EidAnswer.Failed(EidHint.LEVEL_TOO_LOW), read(content -> attributes(content)
                .put("registrationLevel", "EXTENDED")));
        assertEquals(new EidAnswer.Failed(EidHint.FOREIGN_NUMBER), read(content -> attributes(content)
                .put("ssn", Map.of("ssn", NUMBER, "country", "DK"))));
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change("another order", content -> content.put("authRef", "s".repeat(64))),
                change("no order", content -> content.remove("authRef")),
                change("not approved", content -> content.put("status", "STARTED")),
                change("no status", content -> content.remove("status")),
                change("somebody pointed out by number", content -> content.put("userInfoType", "SSN")),
                change("another level asked for", content -> content.put("minRegistrationLevel", "BASIC")),
                change("no level asked for", content -> content.remove("minRegistrationLevel")),
                change("no time", content -> content.remove("timestamp")),
                change("a time that is none", content -> content.put("timestamp", "yesterday")),
                change("no attributes", content -> content.remove("requestedAttributes")),
                change("no level", content -> attributes(content).remove("registrationLevel")),
                change("no number", content -> attributes(content).remove("ssn")),
                change("half a number", content -> attributes(content).put("ssn", Map.of("country", "SE"))),
                change("no country", content -> attributes(content).put("ssn", Map.of("ssn", NUMBER))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void what_is_signed_but_does_not_hold_is_no_answer(String what, Consumer<Map<String, Object>> change) {
        assertThrows(ProblemException.class, () -> read(change), what);
    }

    @ParameterizedTest
    @CsvSource({"-300, false", "-299, true", "0, true", "59, true", "60, false"})
    void it_is_believed_for_five_minutes(int seconds, boolean believed) {
        String details = sign(content(now.plusSeconds(seconds)), x5t(), ourKey());
        if (believed) {
            assertEquals(new EidAnswer.Complete(NUMBER), results.read(REFERENCE, details));
        } else {
            refused(details);
        }
    }

    @Test
    void another_key_is_not_believed_whatever_certificate_it_names() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey other = generator.generateKeyPair().getPrivate();
        refused(sign(content(now), x5t(), other));
        refused(sign(content(now), null, other));
        refused(sign(content(now), "x".repeat(27), ourKey()));
    }

    @Test
    void other_algorithms_are_not_believed() {
        refused(signature(content(now)).algorithm(SignatureAlgorithm.RS384).sign(ourKey()));
        refused(signature(content(now)).algorithm(SignatureAlgorithm.PS256).sign(ourKey()));
        refused(signature(content(now))
                .algorithm(SignatureAlgorithm.HS256)
                .sign(new SecretKeySpec(certificate().getPublicKey().getEncoded(), "HmacSHA256")));
        String payload = sign(content(now), x5t(), ourKey()).split("\\.")[1];
        refused(encode("{\"alg\":\"none\"}") + "." + payload + ".");
    }

    @Test
    void a_changed_content_or_signature_is_not_believed() {
        String[] parts = sign(content(now), x5t(), ourKey()).split("\\.");
        String content = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(parts[0] + "." + encode(content.replace(NUMBER, "198804122383")) + "." + parts[2]);
        refused(parts[0] + "." + parts[1] + "." + parts[2].substring(4));
        refused(parts[0] + "." + parts[1] + ".");
        refused(parts[0] + "." + parts[1]);
    }

    @Test
    void what_is_no_signature_is_no_answer() {
        refused(null);
        Stream.of("", "x", "..", "a.b.c", "{}", "null", "x".repeat(100_000)).forEach(this::refused);
        refused(sign(Map.of(), x5t(), ourKey()));
    }

    private EidAnswer read(Consumer<Map<String, Object>> change) {
        Map<String, Object> content = content(now);
        change.accept(content);
        return results.read(REFERENCE, sign(content, x5t(), ourKey()));
    }

    private void refused(@Nullable String details) {
        ProblemException problem = assertThrows(ProblemException.class, () -> results.read(REFERENCE, details));
        assertEquals("EID_PROVIDER_UNAVAILABLE", problem.code());
    }

    private static Arguments change(String what, Consumer<Map<String, Object>> change) {
        return Arguments.of(what, change);
    }

    private static Map<String, Object> content(Instant at) {
        Map<String, Object> attributes = new HashMap<>();
        attributes.put("ssn", Map.of("ssn", NUMBER, "country", "SE"));
        attributes.put("registrationLevel", "PLUS");
        Map<String, Object> content = new HashMap<>();
        content.put("authRef", REFERENCE);
        content.put("status", "APPROVED");
        content.put("userInfoType", "INFERRED");
        content.put("userInfo", "N/A");
        content.put("minRegistrationLevel", "PLUS");
        content.put("timestamp", at.toEpochMilli());
        content.put("requestedAttributes", attributes);
        return content;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributes(Map<String, Object> content) {
        return (Map<String, Object>) java.util.Objects.requireNonNull(content.get("requestedAttributes"));
    }

    private static JwtSignatureBuilder signature(Map<String, Object> content) {
        return Jwt.claims(content).jws();
    }

    private static String sign(Map<String, Object> content, @Nullable String x5t, PrivateKey key) {
        JwtSignatureBuilder jws = signature(content).algorithm(SignatureAlgorithm.RS256);
        return (x5t == null ? jws : jws.header("x5t", x5t)).sign(key);
    }

    private static String x5t() {
        return X509Util.x5t(certificate());
    }

    private static X509Certificate certificate() {
        return SigningCertificates.read(file()).getFirst();
    }

    /** The simulated Freja's own, which lies beside its certificate. */
    private static PrivateKey ourKey() {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(
                            new PKCS8EncodedKeySpec(Files.readAllBytes(file().resolveSibling("freja-key.der"))));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path file() {
        return Path.of(ConfigProvider.getConfig().getValue("vardombud.freja.signing-certificates", String.class));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
