package se.vardombud;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that no browser sends: each gets a plain 4xx, and nothing of them is kept in metrics. */
@QuarkusTest
class RequestLineTest {
    @TestHTTPResource("/")
    URI address = URI.create("http://localhost");

    @ParameterizedTest
    @ValueSource(strings = {"foo", "/", ";", "199003072395", "application/json, text/plain"})
    void a_content_type_that_cannot_be_read_is_said_to_be(String type) throws IOException {
        String answer = raw("GET /api/v1/session HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                + "\r\nConnection: close\r\n\r\n");
        assertTrue(answer.matches("(?s)HTTP/1.1 4\\d\\d .*"), answer);
        assertTrue(answer.contains("application/problem+json"), answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/session HTTP/1.0\r\n\r\n",
                "GET /api/v1/patients/%zz/journal HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api;x/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET /api/v1/me;a=.b HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
            })
    void an_address_that_cannot_be_read_is_said_to_be(String request) throws IOException {
        String answer = raw(request);
        assertTrue(answer.matches("(?s)HTTP/1\\.[01] 400 .*"), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/*", "*/*"})
    void a_wildcard_is_no_content_type(String type) throws IOException {
        String answer = raw(
                "POST /api/v1/auth/eid-orders HTTP/1.1\r\nHost: localhost\r\nX-Requested-With: vardombud\r\nContent-Type: "
                        + type + "\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        assertTrue(answer.startsWith("HTTP/1.1 415 "), answer);
    }

    @Test
    void metrics_hold_routes_and_nothing_that_somebody_wrote_in_an_address() {
        given().header("X-Requested-With", "vardombud").delete("/api/v1/patients/199003072395/journal");
        given().get("/minsida/199003072395-spa");
        given().get("/person/01890a5d-ac96-774b-bcce-b302099a8057/journal");
        given().get("/api/v1/patients/01890a5d-ac96-774b-bcce-b302099a8057/journal")
                .then()
                .statusCode(401);
        given().get("/q/metrics")
                .then()
                .statusCode(200)
                .body(not(containsString("199003072395")))
                .body(not(containsString("01890a5d")));
    }

    @Test
    void a_register_that_is_down_is_said_to_be_when_adding_a_child() {
        var guardian = SignIn.browser("guardian");
        String number = Personas.get("child-small").personalNumber();
        Sandbox.registerAnswers(false);
        try {
            guardian.body(Map.of("personalNumber", number))
                    .post("/api/v1/me/children")
                    .then()
                    .statusCode(503)
                    .body("code", equalTo("REGISTER_UNAVAILABLE"));
        } finally {
            Sandbox.registerAnswers(true);
        }
    }

    private String raw(String request) throws IOException {
        try (Socket socket = new Socket(address.getHost(), address.getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
