package se.vardombud.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.SignIn;

/** Bad input is the caller's fault and is said to be: problem details, never 500. */
@QuarkusTest
class BadInputTest {
    private static final List<String> BODIES = List.of(
            "",
            " ",
            "{",
            "[]",
            "null",
            "1",
            "\"x\"",
            "{}",
            "{\"provider\":\"bankid\"}",
            "{\"provider\":\"siths\",\"device\":\"other\"}",
            "{\"provider\":\"BANKID\",\"device\":\"other\"}",
            "{\"provider\":0,\"device\":0}",
            "{\"provider\":\"bankid\",\"provider\":\"bankid\",\"device\":\"other\"}",
            "{\"personalNumber\":\"199003072395\",\"personalNumber\":\"199003072395\"}",
            "{\"provider\":null,\"device\":null}",
            "{\"provider\":[],\"device\":{}}",
            "{\"provider\":\"bankid\",\"device\":\"other\",\"personalNumber\":\"199003072395\"}",
            "{\"instant\":\"yesterday\"}",
            "{\"instant\":\"+999999999-01-01T00:00:00Z\"}",
            "{\"instant\":1e400}",
            "{\"hintCode\":\"<script>\"}",
            "{\"personalNumber\":\"199003072396\"}",
            "{\"personalNumber\":19900307}",
            "{\"status\":200}",
            "{\"delayMs\":-1}",
            "{\"guardians\":[\"x\"]}",
            "{\"available\":\"perhaps\"}",
            "[".repeat(2000),
            "{\"provider\":\"" + "x".repeat(2 * 1024 * 1024) + "\"}");

    static Stream<String> bodies() {
        return BODIES.stream();
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void a_body_that_is_no_order_is_refused(String body) {
        refused(SignIn.browser().body(body).post("/api/v1/auth/eid-orders").then(), body);
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void the_sandbox_refuses_it_too(String body) {
        String order = SignIn.order();
        String patient = Personas.get("stranger").patientId();
        refused(
                given().contentType(ContentType.JSON)
                        .body(body)
                        .put("/sandbox/clock")
                        .then(),
                body);
        refused(
                given().contentType(ContentType.JSON)
                        .body(body)
                        .post("/sandbox/bankid/{o}/approve", order)
                        .then(),
                body);
        refused(
                given().contentType(ContentType.JSON)
                        .body(body)
                        .put("/sandbox/population/availability")
                        .then(),
                body);
        if (!body.strip().equals("{}")) {
            refused(
                    given().contentType(ContentType.JSON)
                            .body(body)
                            .put("/sandbox/bankid/fault")
                            .then(),
                    body);
            refused(
                    given().contentType(ContentType.JSON)
                            .body(body)
                            .patch("/sandbox/population/{p}", patient)
                            .then(),
                    body);
        }
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        byte[] body = "{\"provider\":\"bankid\",\"device\":\"other".getBytes(StandardCharsets.UTF_8);
        body[body.length - 1] = (byte) 0xff;
        refused(
                given().header("X-Requested-With", "vardombud")
                        .header("Content-Type", "application/json")
                        .body(body)
                        .post("/api/v1/auth/eid-orders")
                        .then(),
                "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x"
            })
    void another_kind_of_body_is_refused(String type) {
        given().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .encodeContentTypeAs(type.split(";")[0], ContentType.TEXT)))
                .header("X-Requested-With", "vardombud")
                .header("Content-Type", type)
                .body("provider=bankid&device=other".getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/auth/eid-orders")
                .then()
                .statusCode(415)
                .body("code", equalTo("UNSUPPORTED_MEDIA_TYPE"));
    }

    @Test
    void a_nonce_that_is_too_long_is_refused() {
        SignIn.browser()
                .body("{\"returnNonce\":\"" + "x".repeat(101) + "\"}")
                .post("/api/v1/auth/eid-orders/{order}/collect", SignIn.order())
                .then()
                .statusCode(422)
                .body("code", equalTo("INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null"})
    void asking_how_an_order_stands_needs_no_body(String body) {
        SignIn.browser()
                .body(body)
                .post("/api/v1/auth/eid-orders/{order}/collect", SignIn.order())
                .then()
                .statusCode(allOf(greaterThanOrEqualTo(200), lessThan(500)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/collect", ""})
    void an_id_that_is_none_is_not_found(String rest) {
        for (String id : List.of("1", "%00", "..%2f", "å", UUID.randomUUID() + "x", "199003072395")) {
            var answer = rest.isEmpty()
                    ? SignIn.browser().urlEncodingEnabled(false).delete("/api/v1/auth/eid-orders/" + id)
                    : SignIn.browser().urlEncodingEnabled(false).post("/api/v1/auth/eid-orders/" + id + rest);
            answer.then().statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)));
            assertFalse(answer.asString().contains("199003072395"));
        }
    }

    private static void refused(ValidatableResponse answer, String body) {
        answer.statusCode(allOf(greaterThanOrEqualTo(400), lessThan(500)))
                .contentType("application/problem+json")
                .body("code", notNullValue());
        String said = answer.extract().asString();
        assertFalse(said.contains("se.vardombud"), () -> "names a class: " + said);
        assertFalse(said.contains("199003072395") || said.contains("199003072396"), () -> "repeats: " + body);
    }
}
