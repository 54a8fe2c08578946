package se.vardombud.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** Showing again who one is: the session goes on under another id, for the same person only. */
@QuarkusTest
class ReauthenticationTest {
    private Instant start = Instant.EPOCH;
    private Cookies cookies = new Cookies();

    @BeforeEach
    void sign_in() {
        Sandbox.reset();
        start = Sandbox.stopTheClock();
        cookies = SignIn.as("guardian");
        Sandbox.forward(Duration.ofMinutes(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bankid", "freja"})
    void the_session_goes_on_under_a_new_id_with_a_new_proof_and_its_old_end(String provider) {
        String order = approved(provider, "guardian");
        Cookies renewed = collect(cookies, order)
                .statusCode(200)
                .body("status", equalTo("complete"))
                .extract()
                .detailedCookies();
        session(cookies).statusCode(401).body("code", equalTo("SESSION_ENDED"));
        session(renewed)
                .statusCode(200)
                .body("personId", equalTo(Personas.get("guardian").patientId()))
                .body("method", equalTo(provider))
                .body("startedAt", equalTo(start.toString()))
                .body("authenticatedAt", equalTo(Sandbox.now().toString()))
                .body("expiresAt", equalTo(start.plus(Duration.ofHours(12)).toString()));
        SignIn.browser().cookies(renewed).get("/api/v1/me/sessions").then().body("items", hasSize(1));
    }

    @Test
    void somebody_elses_approval_changes_nothing_and_is_used_up() {
        String order = approved("bankid", "stranger");
        collect(cookies, order).statusCode(403).body("code", equalTo("OTHER_PERSON"));
        collect(cookies, order).statusCode(409).body("code", equalTo("EID_ORDER_FINISHED"));
        session(cookies).statusCode(200).body("authenticatedAt", equalTo(start.toString()));
    }

    @Test
    void the_order_belongs_to_the_session_that_asked() {
        String order = approved("freja", "guardian");
        Cookies other = SignIn.as("guardian");
        collect(other, order).statusCode(404);
        SignIn.browser()
                .cookies(other)
                .delete("/api/v1/auth/eid-orders/{order}", order)
                .then()
                .statusCode(404);
        collect(new Cookies(), order).statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
        SignIn.browser().cookies(cookies).delete("/api/v1/session").then().statusCode(204);
        collect(cookies, order).statusCode(401).body("code", equalTo("SESSION_ENDED"));
    }

    @Test
    void it_needs_a_session_to_begin_with() {
        order(new Cookies(), "bankid").statusCode(401).body("code", equalTo("NOT_SIGNED_IN"));
        Sandbox.forward(Duration.ofMinutes(30));
        order(cookies, "freja").statusCode(401).body("code", equalTo("SESSION_ENDED"));
    }

    @Test
    void a_purpose_that_is_none_is_refused() {
        SignIn.browser()
                .body(Map.of("provider", "bankid", "device", "other", "purpose", "sign"))
                .post("/api/v1/auth/eid-orders")
                .then()
                .statusCode(422)
                .body("code", notNullValue());
    }

    private String approved(String provider, String persona) {
        String order = order(cookies, provider).statusCode(201).extract().path("id");
        Sandbox.json(Map.of("personalNumber", Personas.get(persona).personalNumber()))
                .post("/sandbox/{provider}/{order}/approve", provider, order)
                .then()
                .statusCode(200);
        return order;
    }

    private static ValidatableResponse order(Cookies cookies, String provider) {
        return SignIn.browser()
                .cookies(cookies)
                .body(Map.of("provider", provider, "device", "other", "purpose", "reauthenticate"))
                .post("/api/v1/auth/eid-orders")
                .then();
    }

    private static ValidatableResponse collect(Cookies cookies, String order) {
        return SignIn.browser()
                .cookies(cookies)
                .post("/api/v1/auth/eid-orders/{order}/collect", order)
                .then();
    }

    private static ValidatableResponse session(Cookies cookies) {
        return SignIn.browser().cookies(cookies).get("/api/v1/session").then();
    }
}
