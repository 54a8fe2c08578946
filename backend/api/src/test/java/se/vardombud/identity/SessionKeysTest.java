package se.vardombud.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.vardombud.common.KeyPairFile;
import se.vardombud.identity.SessionTokens.Presented;

/** The signing key changes node by node, and a cookie from any of them is believed by all the while. */
class SessionKeysTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder = Path.of(".");

    private Path before = Path.of(".");
    private Path after = Path.of(".");

    @BeforeEach
    void two_keys() throws IOException, GeneralSecurityException {
        before = key("before.pem");
        after = key("after.pem");
    }

    @Test
    void first_every_node_comes_to_accept_the_new_key_while_the_old_one_signs() {
        SessionTokens notYet = node(before);
        SessionTokens ready = node(before, after);
        believed(notYet, ready);
        believed(ready, notYet);
    }

    @Test
    void then_each_comes_to_sign_by_it_and_accepts_the_old_one() {
        SessionTokens ready = node(before, after);
        SessionTokens changed = node(after, before);
        believed(ready, changed);
        believed(changed, ready);
    }

    @Test
    void when_the_old_sessions_are_over_the_old_key_is_dropped() {
        SessionTokens changed = node(after, before);
        SessionTokens done = node(after);
        believed(changed, done);
        believed(done, changed);
        assertInstanceOf(Presented.Foreign.class, done.read(token(node(before))));
    }

    @Test
    void a_key_all_at_once_signs_everybody_out() {
        assertInstanceOf(Presented.Foreign.class, node(after).read(token(node(before))));
    }

    @Test
    void a_token_names_its_key_by_the_thumbprint_of_rfc_7638() throws GeneralSecurityException {
        ECPublicKey key = (ECPublicKey) KeyPairFile.readPublic(before, KeyPairFile.EC);
        String json = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\""
                + coordinate(key.getW().getAffineX().toByteArray()) + "\",\"y\":\""
                + coordinate(key.getW().getAffineY().toByteArray()) + "\"}";
        String thumbprint = encode(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        String header =
                new String(Base64.getUrlDecoder().decode(token(node(before)).split("\\.")[0]), StandardCharsets.UTF_8);
        assertEquals(thumbprint, io.restassured.path.json.JsonPath.from(header).getString("kid"));
    }

    @Test
    void an_accepted_key_may_be_the_public_half_alone() throws IOException {
        String pem = Files.readString(before);
        Path half = Files.writeString(folder.resolve("half.pem"), pem.substring(pem.indexOf("-----BEGIN PUBLIC KEY")));
        believed(node(before), node(after, half));
        Path none = Files.writeString(folder.resolve("none.pem"), "nothing");
        assertThrows(IllegalArgumentException.class, () -> node(after, none));
    }

    private static void believed(SessionTokens signer, SessionTokens reader) {
        assertInstanceOf(Presented.Valid.class, reader.read(token(signer)));
    }

    private static String token(SessionTokens node) {
        SessionEntity session = new SessionEntity();
        session.id = UUID.randomUUID();
        session.personId = UUID.randomUUID();
        session.createdAt = CLOCK.instant();
        session.expiresAt = CLOCK.instant().plus(Duration.ofHours(12));
        return node.sign(session);
    }

    private static SessionTokens node(Path signing, Path... accepted) {
        return new SessionTokens(
                new SessionKeys(new Settings(signing, Optional.of(List.of(accepted)))),
                new PublicUrl(URI.create("https://portal.example")),
                CLOCK);
    }

    private record Settings(Path key, Optional<List<Path>> acceptedKeys) implements SessionSettings {
        @Override
        public Duration idle() {
            return Duration.ofMinutes(30);
        }

        @Override
        public Duration absolute() {
            return Duration.ofHours(12);
        }
    }

    private Path key(String name) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        return Files.writeString(
                folder.resolve(name),
                block("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + block("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String block(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + type
                + "-----\n";
    }

    /** 32 bytes, whatever the sign byte or leading zeros. */
    private static String coordinate(byte[] number) {
        byte[] field = new byte[32];
        int length = Math.min(32, number.length);
        System.arraycopy(number, number.length - length, field, 32 - length, length);
        return encode(Arrays.copyOf(field, 32));
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
