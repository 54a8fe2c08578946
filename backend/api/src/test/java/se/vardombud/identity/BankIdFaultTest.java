package se.vardombud.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** What the portal answers when BankID refuses, is down, is slow or talks nonsense. */
@QuarkusTest
class BankIdFaultTest {
    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @AfterEach
    void repair() {
        RestAssured.given().delete("/sandbox/bankid/fault").then().statusCode(204);
    }

    @ParameterizedTest
    @CsvSource({
        "400, invalidParameters",
        "400, canceled",
        "401, unauthorized",
        "404, notFound",
        "408, requestTimeout",
        "415, unsupportedMediaType",
        "429, tooManyRequests",
        "500, internalError",
        "503, maintenance"
    })
    void a_refusal_that_the_person_can_do_nothing_about_is_unavailable(int status, String errorCode) {
        fault(Map.of("status", status, "errorCode", errorCode));
        unavailable(start());
    }

    @Test
    void an_order_under_way_is_a_conflict() {
        fault(Map.of("status", 400, "errorCode", "alreadyInProgress"));
        start().statusCode(409).body("code", equalTo("EID_ALREADY_IN_PROGRESS"));
    }

    @Test
    void half_an_answer_is_unavailable() {
        fault(Map.of("malformed", true));
        unavailable(start());
    }

    @Test
    void an_answer_that_does_not_come_is_unavailable() {
        fault(Map.of("delayMs", 1500));
        unavailable(start());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"status\":500}", "{\"status\":503}", "{\"malformed\":true}"})
    void an_order_goes_on_when_bankid_is_back(String fault) {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        fault(fault);
        unavailable(SignIn.collect(order));
        RestAssured.given().delete("/sandbox/bankid/fault").then().statusCode(204);
        Sandbox.forward(Duration.ofSeconds(2));
        SignIn.collect(order).statusCode(200).body("status", equalTo("complete"));
    }

    @ParameterizedTest
    @CsvSource({"404, notFound", "400, invalidParameters"})
    void an_order_that_bankid_has_forgotten_is_over(int status, String errorCode) {
        String order = SignIn.order();
        fault(Map.of("status", status, "errorCode", errorCode));
        SignIn.collect(order)
                .statusCode(200)
                .body("status", equalTo("failed"))
                .body("hint", equalTo("expiredTransaction"));
    }

    @Test
    void cancelling_does_not_need_bankid() {
        String order = SignIn.order();
        fault(Map.of("status", 503));
        SignIn.browser().delete("/api/v1/auth/eid-orders/{order}", order).then().statusCode(204);
        SignIn.collect(order).statusCode(200).body("hint", equalTo("cancelled"));
    }

    private static void fault(Object fault) {
        Sandbox.json(fault).put("/sandbox/bankid/fault").then().statusCode(200);
    }

    private static ValidatableResponse start() {
        return SignIn.browser()
                .body(Map.of("provider", "bankid", "device", "other"))
                .post("/api/v1/auth/eid-orders")
                .then();
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("EID_PROVIDER_UNAVAILABLE"))
                .header("Retry-After", notNullValue());
    }
}
