package se.vardombud.identity;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** The app on the same device: the approval counts only in the browser that ordered, and only when the app has come back to it. */
@QuarkusTest
class SameDeviceTest {
    private static final Cookies NONE = new Cookies();

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void the_browser_that_ordered_and_came_back_is_signed_in() {
        ExtractableResponse<Response> order = order();
        String nonce = nonce(approve(order));
        ValidatableResponse complete =
                collect(order, order.detailedCookies(), nonce).statusCode(200).body("status", equalTo("complete"));
        SignIn.browser()
                .cookies(complete.extract().detailedCookies())
                .get("/api/v1/session")
                .then()
                .statusCode(200);
    }

    @Test
    void the_order_starts_the_app_and_is_bound_to_the_browser_by_a_cookie() {
        ExtractableResponse<Response> order = order();
        assertTrue(order.<String>path("autoStartUrl")
                .matches("http://localhost:\\d+/sandbox/bankid\\?autostarttoken=[0-9a-f-]{36}&redirect=null"));
        assertNull(order.<String>path("qr"));
        Cookie cookie = order.detailedCookies().get("vardombud_eid");
        assertTrue(cookie.isHttpOnly());
        assertEquals("Strict", cookie.getSameSite());
        assertEquals("/", cookie.getPath());
    }

    @Test
    void whoever_lures_another_to_approve_gets_nothing() {
        ExtractableResponse<Response> order = order();
        approve(order);
        for (String guess : new @Nullable String[] {null, "", "x", "0".repeat(43)}) {
            collect(order, order.detailedCookies(), guess)
                    .statusCode(200)
                    .body("status", equalTo("pending"))
                    .body("hint", equalTo("awaitingReturn"))
                    .body("qr", nullValue())
                    .cookies(Map.of());
        }
        Sandbox.forward(Duration.ofMinutes(4));
        collect(order, order.detailedCookies(), null)
                .body("status", equalTo("failed"))
                .body("hint", equalTo("expiredTransaction"));
    }

    @Test
    void nothing_that_the_starter_is_told_holds_the_nonce() {
        ExtractableResponse<Response> order = order();
        String nonce = nonce(approve(order));
        assertFalse(order.asString().contains(nonce));
        assertFalse(order.headers().toString().contains(nonce));
    }

    @Test
    void another_browser_does_not_find_the_order_even_with_the_nonce() {
        ExtractableResponse<Response> order = order();
        String nonce = nonce(approve(order));
        collect(order, NONE, nonce).statusCode(404);
        collect(order, order().detailedCookies(), nonce).statusCode(404);
        SignIn.browser()
                .delete("/api/v1/auth/eid-orders/{order}", order.<String>path("id"))
                .then()
                .statusCode(404);
    }

    @Test
    void a_refusal_in_the_app_is_told_before_the_return() {
        ExtractableResponse<Response> order = order();
        Sandbox.json("{}")
                .post("/sandbox/bankid/{order}/refuse", order.<String>path("id"))
                .then()
                .statusCode(200);
        collect(order, order.detailedCookies(), null)
                .body("status", equalTo("failed"))
                .body("hint", equalTo("userCancel"));
    }

    private static ExtractableResponse<Response> order() {
        return SignIn.browser()
                .body(Map.of("provider", "bankid", "device", "same"))
                .post("/api/v1/auth/eid-orders")
                .then()
                .statusCode(201)
                .extract();
    }

    /** Approves in the app, which the browser started by its token, and answers with where the app sends the browser. */
    private static String approve(ExtractableResponse<Response> order) {
        String token = order.<String>path("autoStartUrl").replaceAll(".*autostarttoken=([0-9a-f-]+)&.*", "$1");
        return Sandbox.json(Map.of("personalNumber", Personas.get("guardian").personalNumber()))
                .post("/sandbox/bankid/{token}/approve", token)
                .then()
                .statusCode(200)
                .extract()
                .path("returnUrl");
    }

    private static String nonce(String returnUrl) {
        assertTrue(returnUrl.matches("http://localhost:\\d+/logga-in/retur#order=[0-9a-f-]{36}&nonce=[\\w-]{43}"));
        return returnUrl.substring(returnUrl.indexOf("&nonce=") + "&nonce=".length());
    }

    private static ValidatableResponse collect(
            ExtractableResponse<Response> order, Cookies cookies, @Nullable String returnNonce) {
        return SignIn.browser()
                .cookies(cookies)
                .body(returnNonce == null ? Map.of() : Map.of("returnNonce", returnNonce))
                .post("/api/v1/auth/eid-orders/{order}/collect", order.<String>path("id"))
                .then();
    }
}
