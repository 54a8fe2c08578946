package se.vardombud.proxy;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.Yaml;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** A silent denial is byte for byte what a stranger gets for a patient who does not exist (access-rules.md, invariant 7). */
@QuarkusTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SilenceTest {
    private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";

    /** Who asks about whom, one of them about somebody whose offer they have not answered; the last is the measure of the others. */
    private static final List<Asker> ASKERS = List.of(
            new Asker("guardian-blocked", "child-of-blocked"),
            new Asker("guardian-of-protected", "child-protected"),
            new Asker("guardian-teens", "child-deceased"),
            new Asker("guardian-single", "adult-delegator"),
            new Asker("stranger", "child-of-blocked"),
            new Asker("stranger", "adult-delegator"),
            new Asker("stranger", NOBODY));

    private record Asker(String actor, String patient) {
        String patientId() {
            return patient.equals(NOBODY) ? NOBODY : Personas.get(patient).patientId();
        }
    }

    /** By actor: they ask, and change nothing. */
    private final Map<String, Cookies> sessions = new HashMap<>();

    @BeforeEach
    void signInOnce() {
        if (sessions.isEmpty()) {
            Sandbox.reset();
            ASKERS.forEach(asker -> sessions.computeIfAbsent(asker.actor(), SignIn::as));
        }
    }

    /** Every path of the contract that is about a patient; staff's own paths refuse by commission first. */
    static Stream<String> routes() throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(Path.of("../../openapi.yaml")));
        Map<String, Map<String, Object>> paths = Objects.requireNonNull(contract.get("paths"));
        return paths.entrySet().stream()
                .filter(path -> path.getKey().startsWith("/patients/{patientId}"))
                .flatMap(path -> path.getValue().entrySet().stream()
                        .map(method -> method.getKey() + " " + path.getKey() + " " + bodyOf(method.getValue())));
    }

    /** The media type that the operation takes: another one is refused before anything is asked about the patient. */
    private static String bodyOf(Object operation) {
        return operation instanceof Map<?, ?> members
                        && members.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? content.keySet().iterator().next().toString()
                : "application/json";
    }

    @Test
    void there_are_routes_to_walk() throws IOException {
        assertTrue(routes().count() >= 6);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void all_who_may_not_know_get_the_same_bytes(String route) {
        String nobody = null;
        for (Asker asker : ASKERS.reversed()) {
            String answer = answer(route, asker);
            nobody = nobody == null ? answer : nobody;
            assertEquals(nobody, answer, asker + " on " + route);
        }
        assertTrue(nobody != null && nobody.startsWith("HTTP/1.1 404"), nobody);
    }

    @Test
    void they_are_not_listed_either() {
        for (String actor : List.of("guardian-blocked", "guardian-of-protected")) {
            List<String> relations = SignIn.browser(actor)
                    .get("/api/v1/me/patients")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("items.relation");
            assertEquals(List.of("SELF"), relations, actor);
        }
    }

    @Test
    void adding_them_is_answered_like_adding_nobody() {
        String nobody = add("stranger", Personas.get("child-small").personalNumber());
        for (Asker asker : List.of(
                new Asker("guardian-blocked", "child-of-blocked"),
                new Asker("guardian-of-protected", "child-protected"),
                new Asker("guardian-teens", "child-deceased"),
                new Asker("guardian", "child-14"),
                new Asker("guardian-teens", "young-17"))) {
            assertEquals(
                    nobody, add(asker.actor(), Personas.get(asker.patient()).personalNumber()), asker.toString());
        }
    }

    private static String add(String actor, String personalNumber) {
        return text(SignIn.browser(actor)
                .body(Map.of("personalNumber", personalNumber))
                .post("/api/v1/me/children"));
    }

    private String answer(String route, Asker asker) {
        String[] parts = route.split(" ");
        String path = "/api/v1"
                + parts[1].replace("{patientId}", asker.patientId())
                        .replace("{action}", "JOURNAL_READ")
                        .replaceAll("\\{[a-zA-Z]+}", new UUID(7, 7).toString());
        return text(given().header("X-Requested-With", "vardombud")
                .contentType(parts[2])
                .cookies(sessions.get(asker.actor()))
                .request(parts[0].toUpperCase(Locale.ROOT), path));
    }

    /** Everything that leaves the server, dates aside. */
    private static String text(Response response) {
        List<String> headers = response.headers().asList().stream()
                .filter(header -> !header.getName().equalsIgnoreCase("date"))
                .map(Header::toString)
                .sorted()
                .toList();
        return response.statusLine() + "\n" + String.join("\n", headers) + "\n"
                + Arrays.toString(response.asByteArray()) + "\n" + response.asString();
    }
}
