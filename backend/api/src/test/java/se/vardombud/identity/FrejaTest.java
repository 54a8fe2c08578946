package se.vardombud.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookies;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
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

/** Sign-in with Freja+, from the portal's API to Freja's own over the wire. */
@QuarkusTest
class FrejaTest {
    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @AfterEach
    void repair() {
        RestAssured.given().delete("/sandbox/freja/fault").then().statusCode(204);
    }

    @Test
    void both_e_identifications_are_offered() {
        SignIn.browser().get("/api/v1/auth/ways").then().statusCode(200).body("eid", contains("bankid", "freja"));
    }

    @Test
    void somebody_on_another_device_reads_the_code_and_is_signed_in() {
        String order = order("other")
                .body(
                        "qr",
                        matchesPattern("http://localhost:\\d+/sandbox/freja\\?action=bindUserToTransaction"
                                + "&transactionReference=[\\w-]{64}"))
                .body("autoStartUrl", nullValue())
                .extract()
                .path("id");
        SignIn.collect(order).body("hint", equalTo("outstandingTransaction")).body("qr", notNullValue());
        act(order, "start", Map.of());
        SignIn.collect(order).body("hint", equalTo("userSign")).body("qr", nullValue());
        approve(order, Map.of());
        Cookies cookies = SignIn.collect(order)
                .statusCode(200)
                .body("status", equalTo("complete"))
                .extract()
                .detailedCookies();
        SignIn.browser()
                .cookies(cookies)
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("method", equalTo("freja"))
                .body("assurance", equalTo("E_ID"))
                .body("authenticatedAt", equalTo(Sandbox.now().toString()));
    }

    @Test
    void on_the_same_device_the_link_leads_back_and_the_browser_that_ordered_is_signed_in() {
        ExtractableResponse<Response> order = order("same")
                .body(
                        "autoStartUrl",
                        matchesPattern("http://localhost:\\d+/sandbox/freja\\?action=bindUserToTransaction"
                                + "&transactionReference=[\\w-]{64}&originAppScheme=http%3A%2F%2Flocalhost%3A\\d+"
                                + "%2Flogga-in%2Fretur%23order%3D[0-9a-f-]{36}"))
                .extract();
        String id = order.path("id");
        approve(id, Map.of());
        SignIn.collect(id).statusCode(404);
        SignIn.browser()
                .cookies(order("same").extract().detailedCookies())
                .post("/api/v1/auth/eid-orders/{order}/collect", id)
                .then()
                .statusCode(404);
        SignIn.browser()
                .cookies(order.detailedCookies())
                .post("/api/v1/auth/eid-orders/{order}/collect", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("complete"));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "BASIC,    SE, levelTooLow",
        "EXTENDED, SE, levelTooLow",
        "PLUS,     DK, foreignNumber",
    })
    void an_e_id_that_does_not_do_is_a_failure_with_its_reason(String level, String country, String hint) {
        String order = order("other").extract().path("id");
        approve(order, Map.of("level", level, "country", country));
        SignIn.collect(order).statusCode(200).body("status", equalTo("failed")).body("hint", equalTo(hint));
    }

    @ParameterizedTest
    @CsvSource({
        "DELIVERED_TO_MOBILE, pending, userSign",
        "SOMETHING_NEW,       pending, unknown",
        "CANCELED,            failed,  userCancel",
        "RP_CANCELED,         failed,  cancelled",
        "REJECTED,            failed,  cancelled",
        "EXPIRED,             failed,  expiredTransaction",
    })
    void each_status_has_its_hint(String status, String state, String hint) {
        String order = order("other").extract().path("id");
        act(order, "status", Map.of("status", status));
        SignIn.collect(order).statusCode(200).body("status", equalTo(state)).body("hint", equalTo(hint));
    }

    @Test
    void freja_is_asked_every_three_seconds_at_most() {
        String order = order("other").extract().path("id");
        SignIn.collect(order);
        Sandbox.forward(Duration.ofMillis(2999));
        SignIn.collect(order);
        assertEquals(1, collects(order));
        Sandbox.forward(Duration.ofMillis(1));
        SignIn.collect(order);
        assertEquals(2, collects(order));
    }

    @Test
    void an_order_lives_for_two_minutes() {
        String order = order("other").extract().path("id");
        Sandbox.forward(Duration.ofMinutes(2).minusMillis(1));
        SignIn.collect(order).body("status", equalTo("pending"));
        Sandbox.forward(Duration.ofSeconds(3));
        SignIn.collect(order).body("status", equalTo("failed")).body("hint", equalTo("expiredTransaction"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"status\":500}",
                "{\"status\":503}",
                "{\"status\":422,\"code\":1000}",
                "{\"status\":400}",
                "{\"malformed\":true}",
                "{\"wrongSignature\":true}",
                "{\"wrongReference\":true}"
            })
    void an_answer_that_does_not_hold_signs_nobody_in_and_the_order_goes_on(String fault) {
        String order = order("other").extract().path("id");
        approve(order, Map.of());
        Sandbox.json(fault).put("/sandbox/freja/fault").then().statusCode(200);
        SignIn.collect(order)
                .statusCode(503)
                .body("code", equalTo("EID_PROVIDER_UNAVAILABLE"))
                .header("Retry-After", notNullValue())
                .cookies(Map.of());
        repair();
        Sandbox.forward(Duration.ofSeconds(3));
        SignIn.collect(order).statusCode(200).body("status", equalTo("complete"));
    }

    @ParameterizedTest
    @CsvSource({"1100, expiredTransaction", "1012, unknownUser"})
    void an_order_or_person_that_freja_does_not_know_is_over(int code, String hint) {
        String order = order("other").extract().path("id");
        fault(Map.of("status", 422, "code", code));
        SignIn.collect(order).statusCode(200).body("status", equalTo("failed")).body("hint", equalTo(hint));
    }

    @ParameterizedTest
    @CsvSource({"422, 2000, 409, EID_ALREADY_IN_PROGRESS", "400, 1008, 503, EID_PROVIDER_UNAVAILABLE"})
    void a_refusal_to_start_is_told(int status, int code, int answer, String problem) {
        fault(Map.of("status", status, "code", code));
        start("other").statusCode(answer).body("code", equalTo(problem));
    }

    @Test
    void an_answer_that_does_not_come_is_unavailable() {
        fault(Map.of("delayMs", 1500));
        start("other").statusCode(503).body("code", equalTo("EID_PROVIDER_UNAVAILABLE"));
    }

    @Test
    void cancelling_ends_it_here_and_at_freja() {
        String order = order("other").extract().path("id");
        SignIn.browser().delete("/api/v1/auth/eid-orders/{order}", order).then().statusCode(204);
        SignIn.collect(order).body("hint", equalTo("cancelled"));
        RestAssured.given().get("/sandbox/freja/{order}", order).then().body("status", equalTo("RP_CANCELED"));
        SignIn.browser().delete("/api/v1/auth/eid-orders/{order}", order).then().statusCode(204);
    }

    @Test
    void two_tabs_that_ask_at_once_get_one_session() {
        String order = order("other").extract().path("id");
        approve(order, Map.of());
        SignIn.collect(order).statusCode(200).body("status", equalTo("complete"));
        SignIn.collect(order).statusCode(409).body("code", equalTo("EID_ORDER_FINISHED"));
    }

    @Test
    void the_console_lists_orders_as_freja_knows_them() {
        order("other");
        RestAssured.given()
                .get("/sandbox/freja")
                .then()
                .statusCode(200)
                .body("minRegistrationLevel", contains("PLUS"))
                .body("status", contains("STARTED"));
        assertTrue(RestAssured.given()
                        .get("/sandbox/freja")
                        .jsonPath()
                        .getString("[0].reference")
                        .length()
                <= 100);
    }

    private static int collects(String order) {
        return RestAssured.given()
                .get("/sandbox/freja/{order}", order)
                .then()
                .extract()
                .path("collects");
    }

    private static void fault(Map<String, Object> fault) {
        Sandbox.json(fault).put("/sandbox/freja/fault").then().statusCode(200);
    }

    private static ValidatableResponse start(String device) {
        return SignIn.browser()
                .body(Map.of("provider", "freja", "device", device))
                .post("/api/v1/auth/eid-orders")
                .then();
    }

    private static ValidatableResponse order(String device) {
        return start(device).statusCode(201).body("provider", equalTo("freja"));
    }

    private static void approve(String order, Map<String, String> more) {
        Map<String, String> approval = new java.util.HashMap<>(more);
        approval.put("personalNumber", Personas.get("guardian").personalNumber());
        act(order, "approve", approval);
    }

    private static void act(String order, String what, Map<String, String> body) {
        Sandbox.json(body)
                .post("/sandbox/freja/{order}/{what}", order, what)
                .then()
                .statusCode(200);
    }
}
