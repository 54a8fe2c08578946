package se.vardombud.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** Sign-in with BankID on another device, from order to session, against the simulated BankID. */
@QuarkusTest
class SignInTest {
    private Instant now = Instant.EPOCH;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        now = Sandbox.stopTheClock();
    }

    @Test
    void a_guardian_signs_in_with_a_qr_code() {
        SignIn.browser("guardian")
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("personId", equalTo(Personas.get("guardian").patientId()))
                .body("assurance", equalTo("E_ID"))
                .body("startedAt", equalTo(now.toString()))
                .body("now", equalTo(now.toString()))
                .body("idleExpiresAt", equalTo(now.plus(Duration.ofMinutes(30)).toString()))
                .body("expiresAt", equalTo(now.plus(Duration.ofHours(12)).toString()));
        SignIn.browser("guardian")
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("personalNumber", equalTo(Personas.get("guardian").personalNumber()))
                .body("name", equalTo("Anna Lindqvist"));
    }

    @Test
    void the_session_is_in_a_cookie_that_no_script_and_no_other_site_gets() {
        Cookie cookie = SignIn.as("guardian").get("vardombud_session");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
        assertNull(cookie.getDomain());
        assertEquals(-1, cookie.getMaxAge());
    }

    @Test
    void an_order_tells_its_starter_what_the_app_needs_and_keeps_the_secret() {
        String body = SignIn.browser()
                .body(Map.of("provider", "bankid", "device", "other"))
                .post("/api/v1/auth/eid-orders")
                .then()
                .statusCode(201)
                .body("provider", equalTo("bankid"))
                .body("device", equalTo("other"))
                .body("status", equalTo("pending"))
                .body("hint", equalTo("outstandingTransaction"))
                .body("qr", matchesPattern("bankid\\.[0-9a-f-]{36}\\.0\\.[0-9a-f]{64}"))
                .body("autoStartUrl", nullValue())
                .body("startedAt", equalTo(now.toString()))
                .body("expiresAt", equalTo(now.plusSeconds(180).toString()))
                .extract()
                .asString();
        assertFalse(body.toLowerCase(java.util.Locale.ROOT).contains("secret"));
    }

    @Test
    void the_qr_code_is_new_each_second_though_bankid_is_not_asked() {
        String order = SignIn.order();
        SignIn.collect(order).body("qr", containsString(".0."));
        Sandbox.forward(Duration.ofSeconds(1));
        SignIn.collect(order).body("qr", containsString(".1."));
        assertEquals(1, collects(order));
    }

    @Test
    void bankid_is_asked_every_other_second_at_most() {
        String order = SignIn.order();
        for (int i = 0; i < 3; i++) {
            SignIn.collect(order).statusCode(200).body("status", equalTo("pending"));
        }
        assertEquals(1, collects(order));
        Sandbox.forward(Duration.ofMillis(1999));
        SignIn.collect(order).statusCode(200);
        assertEquals(1, collects(order));
        Sandbox.forward(Duration.ofMillis(1));
        SignIn.collect(order).statusCode(200);
        assertEquals(2, collects(order));
    }

    @Test
    void many_tabs_at_once_ask_bankid_once() {
        String order = SignIn.order();
        try (ExecutorService tabs = Executors.newFixedThreadPool(8)) {
            IntStream.range(0, 16).forEach(i -> tabs.submit(() -> SignIn.collect(order)));
        }
        assertEquals(1, collects(order));
    }

    @ParameterizedTest
    @ValueSource(strings = {"noClient", "started", "userMrtd", "userCallConfirm", "userSign"})
    void a_pending_hint_is_told_and_the_qr_code_goes(String hint) {
        String order = hinted(hint, false);
        SignIn.collect(order)
                .statusCode(200)
                .body("status", equalTo("pending"))
                .body("hint", equalTo(hint))
                .body("qr", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expiredTransaction",
                "certificateErr",
                "userCancel",
                "cancelled",
                "startFailed",
                "userDeclinedCall",
                "notSupportedByUserApp",
                "transactionRiskBlocked"
            })
    void a_failure_is_told_with_its_hint_and_stays(String hint) {
        String order = hinted(hint, true);
        for (int i = 0; i < 2; i++) {
            SignIn.collect(order)
                    .statusCode(200)
                    .body("status", equalTo("failed"))
                    .body("hint", equalTo(hint))
                    .body("qr", nullValue());
            Sandbox.forward(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @CsvSource({"false, pending", "true, failed"})
    void a_hint_that_bankid_has_added_since_is_read_as_unknown(boolean failed, String status) {
        SignIn.collect(hinted("userTelepathy", failed))
                .statusCode(200)
                .body("status", equalTo(status))
                .body("hint", equalTo("unknown"));
    }

    @Test
    void an_app_that_nobody_starts_fails_after_half_a_minute() {
        String order = SignIn.order();
        Sandbox.forward(Duration.ofSeconds(29));
        SignIn.collect(order).body("status", equalTo("pending"));
        Sandbox.forward(Duration.ofSeconds(3));
        SignIn.collect(order).body("status", equalTo("failed")).body("hint", equalTo("startFailed"));
    }

    @Test
    void an_order_lives_for_three_minutes() {
        String order = SignIn.order();
        Sandbox.json("{}").post("/sandbox/bankid/{order}/start", order).then().statusCode(200);
        Sandbox.forward(Duration.ofSeconds(179));
        SignIn.collect(order).body("status", equalTo("pending"));
        Sandbox.forward(Duration.ofSeconds(2));
        SignIn.collect(order).body("status", equalTo("failed")).body("hint", equalTo("expiredTransaction"));
    }

    @Test
    void an_order_that_nobody_followed_is_over_without_asking_bankid() {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        Sandbox.forward(Duration.ofMinutes(4));
        SignIn.collect(order).body("status", equalTo("failed")).body("hint", equalTo("expiredTransaction"));
        assertEquals(0, collects(order));
    }

    @Test
    void an_approval_signs_in_once() {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        SignIn.collect(order)
                .statusCode(200)
                .body("status", equalTo("complete"))
                .body("hint", equalTo("complete"));
        SignIn.collect(order).statusCode(409).body("code", equalTo("EID_ORDER_FINISHED"));
    }

    @Test
    void a_cancelled_order_is_over_here_and_at_bankid() {
        String order = SignIn.order();
        for (int i = 0; i < 2; i++) {
            SignIn.browser()
                    .delete("/api/v1/auth/eid-orders/{order}", order)
                    .then()
                    .statusCode(204);
        }
        SignIn.collect(order).body("status", equalTo("failed")).body("hint", equalTo("cancelled"));
        RestAssured.given().get("/sandbox/bankid/{order}", order).then().statusCode(404);
    }

    @Test
    void an_order_that_does_not_exist_is_not_found() {
        for (String id : List.of(UUID.randomUUID().toString(), "1", "x-y-z", "1-1-1-1-1")) {
            SignIn.collect(id).statusCode(404).body("code", equalTo("NOT_FOUND"));
            SignIn.browser()
                    .delete("/api/v1/auth/eid-orders/{order}", id)
                    .then()
                    .statusCode(404);
        }
    }

    @ParameterizedTest(name = "{0} is refused by {1}: {2}")
    @CsvSource({
        "coordination-number, L1, ID_TYPE_NOT_ACCEPTED,",
        "not-registered, L2, NOT_REGISTERED,",
        "child-deceased, L2, NOT_REGISTERED,",
        "child-11, L3, UNDER_13, 13",
        "child-day-before-13, L3, UNDER_13, 13",
        "child-leap, L3, UNDER_13, 13",
        "birthdate-differs, L3, UNDER_13, 13",
    })
    void the_rules_of_sign_in_are_told(String persona, String rule, String reason, @Nullable Integer opensAtAge) {
        Personas.Persona person = Personas.get(persona);
        String order = SignIn.approvedOrder(person.personalNumber());
        SignIn.collect(order)
                .statusCode(403)
                .contentType("application/problem+json")
                .body("code", equalTo("SIGN_IN_REFUSED"))
                .body("rule", equalTo(rule))
                .body("reason", equalTo(reason))
                .body(
                        "opensOn",
                        opensAtAge == null
                                ? nullValue()
                                : equalTo(
                                        person.birthDate().plusYears(opensAtAge).toString()))
                .cookies(Map.of());
        SignIn.collect(order).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"child-13-today", "child-14", "young-17", "protected-adult", "guardian-protected"})
    void who_has_reached_13_and_is_registered_comes_in(String persona) {
        SignIn.collect(SignIn.approvedOrder(Personas.get(persona).personalNumber()))
                .statusCode(200)
                .body("status", equalTo("complete"));
    }

    @Test
    void somebody_whom_the_register_does_not_know_is_not_registered() {
        SignIn.collect(SignIn.approvedOrder("195001012391"))
                .statusCode(403)
                .body("rule", equalTo("L2"))
                .body("reason", equalTo("NOT_REGISTERED"));
    }

    @Test
    void a_child_comes_in_from_midnight_on_the_thirteenth_birthday() {
        Personas.Persona child = Personas.get("child-day-before-13");
        Instant midnight = child.birthDate()
                .plusYears(13)
                .atStartOfDay(se.vardombud.common.PortalClock.ZONE)
                .toInstant();
        Sandbox.standAt(midnight.minusMillis(1));
        SignIn.collect(SignIn.approvedOrder(child.personalNumber())).statusCode(403);
        Sandbox.standAt(midnight);
        SignIn.collect(SignIn.approvedOrder(child.personalNumber())).statusCode(200);
    }

    @Test
    void without_the_register_nobody_signs_in_and_the_approval_keeps() {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        Sandbox.registerAnswers(false);
        SignIn.collect(order).statusCode(503).body("code", equalTo("REGISTER_UNAVAILABLE"));
        Sandbox.registerAnswers(true);
        SignIn.collect(order).statusCode(200).body("status", equalTo("complete"));
    }

    @Test
    void the_simulator_lists_orders_with_pending_ones_first() {
        String first = SignIn.order();
        SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        RestAssured.given()
                .get("/sandbox/bankid")
                .then()
                .statusCode(200)
                .body("status", contains("pending", "complete"))
                .body(
                        "[0].orderRef",
                        equalTo(RestAssured.given()
                                .get("/sandbox/bankid/{o}", first)
                                .<String>path("orderRef")))
                .body("[0].autoStartToken", notNullValue())
                .body("[0].device", startsWith("other"));
    }

    private static String hinted(String hint, boolean failed) {
        String order = SignIn.order();
        Sandbox.json(Map.of("hintCode", hint, "failed", failed))
                .post("/sandbox/bankid/{order}/hint", order)
                .then()
                .statusCode(200);
        return order;
    }

    private static int collects(String order) {
        return RestAssured.given()
                .get("/sandbox/bankid/{order}", order)
                .then()
                .statusCode(200)
                .extract()
                .path("collects");
    }
}
