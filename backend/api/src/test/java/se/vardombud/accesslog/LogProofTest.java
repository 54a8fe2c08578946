package se.vardombud.accesslog;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.audit.tree.FilledLog;
import se.vardombud.audit.tree.Proofs;

/** What a patient gets over the API is enough to check a row without the portal. */
@QuarkusTest
class LogProofTest {
    private static final String YOUNG = "child-15-maturity";

    @Inject
    FilledLog filled;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void every_row_that_one_reads_is_proven_to_stand_in_the_log() throws Exception {
        Cookies self = SignIn.as(YOUNG);
        List<String> rows = rows(self);
        proof(self, rows.getFirst(), 409);
        filled.seal();
        for (String row : rows) {
            JsonPath proof = proof(self, row, 200);
            assertTrue(proof.getString("row").contains("\"id\":\"" + row + "\""));
            assertTrue(Proofs.included(
                    leaf(proof.getString("row")),
                    proof.getLong("place"),
                    proof.getLong("leaves"),
                    hashes(proof.getList("path", String.class)),
                    root(proof.getString("checkpoint"))));
            assertFalse(Proofs.included(
                    leaf(proof.getString("row").replace("ACCESS", "STAFF")),
                    proof.getLong("place"),
                    proof.getLong("leaves"),
                    hashes(proof.getList("path", String.class)),
                    root(proof.getString("checkpoint"))));
        }
        assertEquals(note(), proof(self, rows.getFirst(), 200).getString("checkpoint"));
    }

    @Test
    void a_proof_tells_no_more_of_others_than_the_log_does_and_ones_own_acts_whole() throws Exception {
        Cookies self = SignIn.as(YOUNG);
        rows(self);
        List<String> rows = rows(self);
        filled.seal();
        JsonPath own = proof(self, rows.getFirst(), 200);
        String withheld = own.getString("withheld");
        String me = Personas.get(YOUNG).patientId();
        assertTrue(withheld.startsWith("{\"actor\":\"" + me + "\",\"rule\":\"O10\",\"salt\":\""), withheld);
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(withheld.getBytes(StandardCharsets.UTF_8));
        String seen = Base64.getEncoder().encodeToString(hash);
        assertTrue(own.getString("row").endsWith("\"withheld\":\"" + seen + "\"}"));
        for (String row : rows.subList(2, rows.size())) {
            JsonPath proof = proof(self, row, 200);
            assertNull(proof.getString("withheld"));
            for (String member : List.of("actor", "object", "reason", "rule", "salt")) {
                assertFalse(proof.getString("row").contains("\"" + member + "\""), member);
            }
        }
    }

    @Test
    void a_later_checkpoint_is_proven_to_continue_an_earlier_one() throws Exception {
        filled.seal();
        String first = note();
        rows(SignIn.as(YOUNG));
        filled.seal();
        String second = note();
        long from = size(first);
        long to = size(second);
        assertTrue(from < to);
        JsonPath proof = given().queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/access-log/consistency")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertTrue(Proofs.consistent(from, root(first), to, root(second), hashes(proof.getList("path", String.class))));
    }

    @Test
    void checkpoint_and_key_are_anybodys() {
        given().get("/api/v1/access-log/checkpoint").then().statusCode(404);
        filled.seal();
        assertTrue(note().startsWith("sandbox.vardombud.example/access-log\n"));
        String key = given().get("/api/v1/access-log/key")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(key.startsWith("sandbox.vardombud.example/access-log+"), key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "to=1",
                "from=1",
                "from=0&to=1",
                "from=2&to=1",
                "from=1&to=99999999",
                "from=x&to=1",
                "from=-1&to=1"
            })
    void what_cannot_be_proven_is_answered_422(String query) {
        filled.seal();
        given().get("/api/v1/access-log/consistency?" + query)
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"));
    }

    private static List<String> rows(Cookies session) {
        return SignIn.browser()
                .cookies(session)
                .get("/api/v1/patients/{id}/access-log", Personas.get(YOUNG).patientId())
                .then()
                .statusCode(200)
                .extract()
                .path("items.entryId");
    }

    private static JsonPath proof(Cookies session, String row, int status) {
        return SignIn.browser()
                .cookies(session)
                .get(
                        "/api/v1/patients/{id}/access-log/{row}/proof",
                        Personas.get(YOUNG).patientId(),
                        row)
                .then()
                .statusCode(status)
                .extract()
                .jsonPath();
    }

    private static String note() {
        return given().get("/api/v1/access-log/checkpoint")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static long size(String note) {
        return Long.parseLong(note.split("\n")[1]);
    }

    private static byte[] root(String note) {
        return Base64.getDecoder().decode(note.split("\n")[2]);
    }

    private static byte[] leaf(String row) throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return digest.digest(row.getBytes(StandardCharsets.UTF_8));
    }

    private static List<byte[]> hashes(List<String> texts) {
        List<byte[]> hashes = new ArrayList<>();
        texts.forEach(text -> hashes.add(Base64.getDecoder().decode(text)));
        return hashes;
    }
}
