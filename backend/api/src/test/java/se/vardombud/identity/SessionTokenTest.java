package se.vardombud.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.KeyPairFile;

/** A cookie is believed only if it is ours, for this, and in time. */
@QuarkusTest
class SessionTokenTest {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private String token = "";
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void sign_in() {
        Sandbox.reset();
        now = Sandbox.stopTheClock();
        token = SignIn.as("guardian").getValue("vardombud_session");
    }

    @Test
    void a_copy_made_with_our_key_is_believed_so_the_copies_below_are_refused_for_what_is_wrong_with_them() {
        with(sign(claims(), ourKey())).statusCode(200);
    }

    @Test
    void another_key_is_not_believed() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        refused(sign(claims(), generator.generateKeyPair().getPrivate()));
    }

    @Test
    void a_key_by_another_name_or_none_is_not_believed() {
        refused(claims().jws().algorithm(SignatureAlgorithm.ES256).sign(ourKey()));
        refused(claims().jws()
                .algorithm(SignatureAlgorithm.ES256)
                .keyId("x".repeat(43))
                .sign(ourKey()));
    }

    @Test
    void another_audience_is_not_believed() {
        refused(sign(claims().audience("vardombud-clinic"), ourKey()));
    }

    @Test
    void another_issuer_is_not_believed() {
        refused(sign(claims().issuer("https://elsewhere.example"), ourKey()));
    }

    @Test
    void a_session_that_never_was_is_not_believed() {
        with(sign(claims().claim("jti", UUID.randomUUID().toString()), ourKey()))
                .statusCode(401)
                .body("code", equalTo("SESSION_ENDED"));
    }

    @Test
    void an_expired_token_is_a_session_that_has_ended_by_the_portals_clock() {
        Sandbox.standAt(now.plus(Duration.ofHours(12)).plusSeconds(61));
        with(token).statusCode(401).body("code", equalTo("SESSION_ENDED"));
        Sandbox.standAt(now);
        with(token).statusCode(200);
    }

    @Test
    void no_algorithm_is_not_believed() {
        String payload = token.split("\\.")[1];
        for (String algorithm : new String[] {"none", "None", "HS256"}) {
            String header = encode("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\",\"kid\":\"" + keyId() + "\"}");
            refused(header + "." + payload + ".");
            refused(header + "." + payload + "." + token.split("\\.")[2]);
        }
    }

    @Test
    void the_public_key_is_no_shared_secret() {
        byte[] publicKey = keys().getPublic().getEncoded();
        refused(claims().jws()
                .algorithm(SignatureAlgorithm.HS256)
                .keyId(keyId())
                .sign(new javax.crypto.spec.SecretKeySpec(publicKey, "HmacSHA256")));
    }

    @Test
    void a_changed_payload_is_not_believed() {
        String[] parts = token.split("\\.");
        String payload = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        refused(parts[0] + "." + encode(payload.replace("\"exp\":", "\"exp\":1")) + "." + parts[2]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "..", "ey.ey.ey", "\"", "åäö", "%00"})
    void nonsense_is_not_believed(String nonsense) {
        refused(nonsense);
    }

    @Test
    void what_is_too_long_is_not_believed() {
        refused("a".repeat(8000));
    }

    private JwtClaimsBuilder claims() {
        String payload = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return Jwt.claims(io.restassured.path.json.JsonPath.from(payload).<String, Object>getMap(""));
    }

    private String sign(JwtClaimsBuilder claims, PrivateKey key) {
        return claims.jws().algorithm(SignatureAlgorithm.ES256).keyId(keyId()).sign(key);
    }

    private String keyId() {
        String header = new String(Base64.getUrlDecoder().decode(token.split("\\.")[0]), StandardCharsets.UTF_8);
        return io.restassured.path.json.JsonPath.from(header).getString("kid");
    }

    private static PrivateKey ourKey() {
        return keys().getPrivate();
    }

    private static KeyPair keys() {
        return KeyPairFile.read(
                Path.of(ConfigProvider.getConfig().getValue("vardombud.session.key", String.class)), KeyPairFile.EC);
    }

    private static String encode(String text) {
        return BASE64.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse with(String cookie) {
        return SignIn.browser()
                .header("Cookie", "vardombud_session=" + cookie)
                .get("/api/v1/session")
                .then();
    }

    private static void refused(String cookie) {
        with(cookie)
                .statusCode(401)
                .body("code", equalTo("NOT_SIGNED_IN"))
                .header("Set-Cookie", containsString("Max-Age=0"));
    }
}
