package se.vardombud;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Production says everything that is missing, at once. */
class RequiredSettingsTest {
    private final Map<String, String> settings = new HashMap<>();

    @TempDir
    Path folder = Path.of(".");

    @BeforeEach
    void complete_settings() throws IOException, GeneralSecurityException {
        settings.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/vardombud");
        settings.put("quarkus.datasource.username", "vardombud");
        settings.put("quarkus.datasource.password", "secret");
        settings.put("vardombud.public-url", "https://portal.example");
        settings.put("vardombud.bankid.url", "https://bankid.example");
        settings.put(
                "vardombud.bankid.key-store",
                Files.createFile(folder.resolve("key.p12")).toString());
        settings.put(
                "vardombud.bankid.trust-store",
                Files.createFile(folder.resolve("trust.p12")).toString());
        settings.put("vardombud.register.url", "https://register.example");
        settings.put(
                "vardombud.register.key-store",
                Files.createFile(folder.resolve("register.p12")).toString());
        settings.put(
                "vardombud.register.trust-store",
                Files.createFile(folder.resolve("register-trust.p12")).toString());
        settings.put("vardombud.sms.url", "https://sms.example");
        settings.put("vardombud.sms.user", "user");
        settings.put("vardombud.sms.password", "secret");
        settings.put("vardombud.sms.from", "Vardombud");
        settings.put("quarkus.mailer.host", "mail.example");
        settings.put("quarkus.mailer.from", "portal@example.org");
        settings.put("vardombud.letters.folder", folder.toString());
        settings.put("vardombud.session.key", key("").toString());
        settings.put("vardombud.secret.key", secret("").toString());
        settings.put("vardombud.access-log.key", logKey("").toString());
        settings.put("vardombud.access-log.folder", folder.toString());
    }

    @Test
    void complete_settings_are_no_problem() {
        assertEquals(List.of(), problems());
    }

    @Test
    void without_any_each_is_named() {
        List<String> names = settings.keySet().stream().sorted().toList();
        settings.clear();
        assertEquals(names.stream().map(name -> name + " is missing").toList(), problems());
    }

    @ParameterizedTest
    @CsvSource({
        "vardombud.public-url, http://portal.example, must be an address with https",
        "vardombud.bankid.url, bankid.example, must be an address with https",
        "vardombud.bankid.key-store, nowhere.p12, names a file that cannot be read",
        "vardombud.register.url, http://register.example, must be an address with https",
        "vardombud.register.key-store, nowhere.p12, names a file that cannot be read",
        "vardombud.register.trust-store, nowhere.p12, names a file that cannot be read",
        "vardombud.sms.url, http://sms.example, must be an address with https",
        "vardombud.letters.folder, nowhere, does not name a folder that can be written to",
        "vardombud.session.key, nowhere.pem, 'does not name a file with a key pair (P-256, PEM)'",
        "vardombud.access-log.key, nowhere.pem, 'does not name a file with a key pair (Ed25519, PEM)'",
        "vardombud.access-log.folder, nowhere, does not name a folder that can be written to",
        "vardombud.secret.key, nowhere.key, does not name a file with 32 bytes in base64",
        "quarkus.datasource.password, '', is missing",
        "quarkus.datasource.password, ' ', is missing",
    })
    void one_that_cannot_be_used_is_named(String name, String value, String problem) {
        settings.put(name, value);
        assertEquals(List.of(name + " " + problem), problems());
    }

    @Test
    void the_key_of_a_sandbox_is_refused() throws IOException, GeneralSecurityException {
        settings.put(
                "vardombud.session.key",
                key("Vardombud sandbox key: never for production\n").toString());
        assertTrue(problems().getFirst().contains("make one of your own"));
    }

    @Test
    void the_log_key_of_a_sandbox_is_refused_and_so_is_one_for_sessions() throws IOException, GeneralSecurityException {
        settings.put(
                "vardombud.access-log.key",
                logKey("Vardombud sandbox key: never for production\n").toString());
        assertTrue(problems().getFirst().contains("make one of your own"));
        settings.put("vardombud.access-log.key", settings.get("vardombud.session.key"));
        assertEquals(
                List.of("vardombud.access-log.key does not name a file with a key pair (Ed25519, PEM)"), problems());
    }

    @Test
    void the_secret_of_a_sandbox_is_refused() throws IOException {
        settings.put(
                "vardombud.secret.key",
                secret("Vardombud sandbox key: never for production\n").toString());
        assertTrue(problems().getFirst().contains("make one of your own"));
    }

    @ParameterizedTest
    @CsvSource({"19456,true", "65536,true", "19455,false", "512,false", "much,false", "-1,false"})
    void password_hashes_are_never_cheaper_than_they_should_be(String memory, boolean accepted) {
        settings.put("vardombud.password.hash-memory", memory);
        assertEquals(
                accepted
                        ? List.of()
                        : List.of("vardombud.password.hash-memory must be a number of KiB, at least 19456"),
                problems());
    }

    @Test
    void freja_may_be_left_out_but_not_half_of_it() {
        settings.put("vardombud.freja.url", "http://freja.example");
        assertEquals(
                List.of(
                        "vardombud.freja.key-store is missing",
                        "vardombud.freja.signing-certificates is missing",
                        "vardombud.freja.trust-store is missing",
                        "vardombud.freja.url must be an address with https"),
                problems());
    }

    @Test
    void what_freja_signs_by_is_read_at_start() throws IOException {
        settings.put("vardombud.freja.url", "https://freja.example");
        settings.put("vardombud.freja.key-store", settings.get("vardombud.bankid.key-store"));
        settings.put("vardombud.freja.trust-store", settings.get("vardombud.bankid.trust-store"));
        settings.put("vardombud.freja.signing-certificates", "nowhere.pem");
        assertEquals(
                List.of("vardombud.freja.signing-certificates names a file without certificates of RSA keys (PEM)"),
                problems());
        Path sandbox = Files.writeString(folder.resolve("freja.pem"), "Vardombud sandbox key: never for production\n");
        settings.put("vardombud.freja.signing-certificates", sandbox.toString());
        assertTrue(problems().getFirst().contains("make one of your own"));
    }

    @Test
    void accepted_session_keys_are_read_at_start_when_there_are_any() throws IOException, GeneralSecurityException {
        String own = key("").toString();
        settings.put("vardombud.session.accepted-keys", own);
        assertEquals(List.of(), problems());
        settings.put("vardombud.session.accepted-keys", own + ", nowhere.pem");
        assertEquals(
                List.of("vardombud.session.accepted-keys names a file without a public key (P-256, PEM)"), problems());
    }

    private Path secret(String before) throws IOException {
        return Files.writeString(
                folder.resolve("secret.key"), before + Base64.getEncoder().encodeToString(new byte[32]) + "\n");
    }

    private List<String> problems() {
        return RequiredSettings.problems(new SmallRyeConfigBuilder()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build())
                .stream()
                .sorted()
                .toList();
    }

    private Path key(String before) throws IOException, GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return write("session.pem", before, generator.generateKeyPair());
    }

    private Path logKey(String before) throws IOException, GeneralSecurityException {
        return write("log.pem", before, KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
    }

    private Path write(String name, String before, KeyPair pair) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                before
                        + block("PRIVATE KEY", pair.getPrivate().getEncoded())
                        + block("PUBLIC KEY", pair.getPublic().getEncoded()));
    }

    private static String block(String type, byte[] der) {
        return "-----BEGIN " + type + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + type
                + "-----\n";
    }
}
