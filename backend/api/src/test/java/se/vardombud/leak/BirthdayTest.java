package se.vardombud.leak;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yaml.snakeyaml.Yaml;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;

/** A guardian's whole session on both sides of the midnight at which the child turns 13, by Swedish time. */
@QuarkusTest
class BirthdayTest {
    private static final String CHILD = "child-day-before-13";
    private static final String SECRET = "Hemligt efter midnatt";

    /** What stays open to a guardian of somebody of 13 or over: why they can do no more, asking for an exception, and answering to a delegation or leaving it. */
    private static final List<String> STAYS =
            List.of("/access", "/journal-exceptions", "/accept", "/decline", "/leave");

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    /** In July Sweden is two hours ahead of UTC, in January one: the midnights are 22:00 and 23:00. */
    @ParameterizedTest(name = "born {0}: midnight is {1}")
    @CsvSource({
        "2014-07-15, 2027-07-14T22:00:00Z",
        "2014-01-15, 2027-01-14T23:00:00Z",
        "2012-02-29, 2025-02-27T23:00:00Z"
    })
    void everything_is_open_the_second_before_and_nothing_at_midnight(LocalDate born, String midnight)
            throws IOException {
        LocalDateTime birthday = born.plusYears(13).atStartOfDay();
        at(birthday.minusMinutes(10));
        Sandbox.changeInRegister(CHILD, Map.of("birthDate", born.toString()));
        Cookies guardian = SignIn.as("guardian");
        String child = Personas.get(CHILD).patientId();
        write(guardian, child);

        at(birthday.minusSeconds(1));
        String before = String.join("\n", answers(guardian, child));
        assertTrue(before.contains(SECRET), "the guardian reads the thread the second before");
        assertEquals(200, get(guardian, "/patients/" + child + "/threads").statusCode());

        at(birthday);
        assertEquals(midnight, Sandbox.now().toString());
        String after = String.join("\n", answers(guardian, child));
        assertFalse(after.contains(SECRET), "nothing is left of it at midnight");
        assertEquals(List.of(), open(guardian, child));
        get(guardian, "/me/patients")
                .then()
                .body("items.find { it.patientId == '" + child + "' }.denial.rule", equalTo("G6"))
                .body(
                        "items.find { it.patientId == '" + child + "' }.denial.since",
                        equalTo(birthday.toLocalDate().toString()));

        Cookies young = SignIn.as(CHILD);
        get(young, "/patients/" + child + "/threads").then().statusCode(200).body("items[0].subject", equalTo(SECRET));
    }

    private static void write(Cookies guardian, String child) {
        SignIn.browser()
                .cookies(guardian)
                .body(Map.of("clinicId", Staff.unit("A"), "subject", SECRET, "text", "Fråga", "attachments", List.of()))
                .post("/api/v1/patients/{child}/threads", child)
                .then()
                .statusCode(201);
    }

    /** Every page of the guardian's, one of each kind: what is written first is the newest. */
    private static List<String> answers(Cookies guardian, String child) throws IOException {
        return Walk.of(guardian, child, 1).stream()
                .map(each -> each.request() + " " + each.answer())
                .toList();
    }

    /** The operations about the child, read and write, that do not refuse the guardian by G6. */
    private static List<String> open(Cookies guardian, String child) throws IOException {
        Map<String, Map<String, Map<String, Object>>> contract =
                new Yaml().load(Files.readString(Path.of("../../openapi.yaml")));
        List<String> open = new ArrayList<>();
        Objects.requireNonNull(contract.get("paths")).forEach((path, methods) -> {
            if (path.startsWith("/patients/{patientId}") && STAYS.stream().noneMatch(path::contains)) {
                methods.forEach((method, operation) -> {
                    Response answer = ask(guardian, child, method, path, operation);
                    if (answer.statusCode() != 403 || !"G6".equals(answer.path("rule"))) {
                        open.add(method + " " + path + " " + answer.statusCode());
                    }
                });
            }
        });
        return open;
    }

    private static Response ask(Cookies guardian, String child, String method, String path, Object operation) {
        String filled = path.replace("{patientId}", child).replaceAll("\\{[a-zA-Z]+}", new UUID(7, 7).toString());
        return SignIn.browser()
                .cookies(guardian)
                .contentType(bodyOf(operation))
                .request(method.toUpperCase(Locale.ROOT), "/api/v1" + filled);
    }

    /** The media type that the operation takes: another one is refused before anything is asked about the patient. */
    private static String bodyOf(Object operation) {
        return operation instanceof Map<?, ?> members
                        && members.get("requestBody") instanceof Map<?, ?> body
                        && body.get("content") instanceof Map<?, ?> content
                ? content.keySet().iterator().next().toString()
                : "application/json";
    }

    private static Response get(Cookies who, String path) {
        return SignIn.browser().cookies(who).get("/api/v1" + path);
    }

    private static void at(LocalDateTime swedish) {
        Sandbox.standAt(swedish.atZone(PortalClock.ZONE).toInstant());
    }
}
