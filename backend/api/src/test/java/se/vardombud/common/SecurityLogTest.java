package se.vardombud.common;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.SecurityLog.Event;

/** Each event is one line that a watcher can read, and none tells who somebody is outside the portal. */
@QuarkusTest
class SecurityLogTest {
    @Inject
    SecurityLog log;

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Sandbox.reset();
        Logger.getLogger("security").addHandler(listener);
    }

    @AfterEach
    void stop_listening() {
        Logger.getLogger("security").removeHandler(listener);
    }

    @Test
    void a_value_can_neither_end_the_line_nor_look_like_another_pair() {
        log.of(Event.SIGNED_IN, new PersonId(new UUID(1, 2)), "method", "x\nevent=y", "hint", "a b", "rule", "L3");
        assertEquals(
                List.of("event=SIGNED_IN person=00000000-0000-0001-0000-000000000002 method=- hint=- rule=L3"), lines);
    }

    @Test
    void what_was_typed_is_a_digest_that_is_the_same_each_time() {
        log.typed(Event.PASSWORD_WRONG, "199003072395");
        log.typed(Event.PASSWORD_WRONG, "199003072395");
        log.typed(Event.PASSWORD_WRONG, "198804122383");
        assertEquals(lines.get(0), lines.get(1));
        assertFalse(lines.get(0).equals(lines.get(2)));
        assertFalse(String.join("", lines).contains("1990"));
    }

    @Test
    void signing_in_and_out_is_told_with_whom_how_and_from_where() {
        Cookies session = SignIn.as("guardian");
        SignIn.browser().cookies(session).delete("/api/v1/session").then().statusCode(204);
        String person = "person=" + Personas.get("guardian").patientId() + " from=127.0.0.1";
        assertEquals(
                List.of(
                        "event=SIGNED_IN " + person + " method=BANKID",
                        "event=SESSION_ENDED " + person + " by=the-person"),
                lines);
    }

    @Test
    void a_refusal_is_told_by_its_rule() {
        SignIn.collect(SignIn.approvedOrder(Personas.get("child-small").personalNumber()))
                .statusCode(403);
        assertEquals(1, lines.size());
        assertTrue(lines.getFirst().startsWith("event=SIGN_IN_REFUSED typed="), lines::getFirst);
        assertTrue(lines.getFirst().endsWith("method=BANKID rule=L3 reason=UNDER_13"), lines::getFirst);
    }

    @Test
    void what_is_tried_with_a_password_a_cookie_or_from_elsewhere_is_told() {
        SignIn.browser()
                .body(Map.of("personalNumber", "199003072395", "password", "not this one"))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(202);
        SignIn.browser()
                .cookie("vardombud_session", "forged")
                .get("/api/v1/session")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .body("{}")
                .post("/api/v1/auth/eid-orders")
                .then()
                .statusCode(403);
        assertEquals(
                List.of("PASSWORD_WRONG", "TOKEN_REFUSED", "CSRF_REFUSED"),
                lines.stream()
                        .map(line -> line.substring("event=".length(), line.indexOf(' ')))
                        .toList());
    }
}
