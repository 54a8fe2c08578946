package se.vardombud.identity;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** The list of one's sessions, ending them from afar, and sessions that end because the person may no longer be signed in. */
@QuarkusTest
class OwnSessionsTest {
    private static final String ANDROID =
            "Mozilla/5.0 (Linux; Android 15; Pixel 9) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36";

    private Cookies cookies = new Cookies();

    @BeforeEach
    void sign_in() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        cookies = SignIn.as("guardian");
    }

    @Test
    void the_latest_used_is_first_and_this_one_is_marked() {
        Sandbox.forward(Duration.ofMinutes(5));
        Cookies other = signInFromAPhone();
        list(other)
                .statusCode(200)
                .body("items.current", contains(true, false))
                .body("items[0].device", equalTo("Chrome, Android"))
                .body("items.method", contains("bankid", "bankid"))
                .body("items.assurance", contains("E_ID", "E_ID"))
                .body("items[0].startedAt", equalTo(Sandbox.now().toString()))
                .body(
                        "items[0].expiresAt",
                        equalTo(Sandbox.now().plusSeconds(1800).toString()));
    }

    @Test
    void those_that_are_over_are_not_listed() {
        signInFromAPhone();
        for (int i = 0; i < 2; i++) {
            Sandbox.forward(Duration.ofMinutes(20));
            list(cookies).statusCode(200);
        }
        list(cookies).body("items", hasSize(1));
    }

    @Test
    void one_is_signed_out_somewhere_else_at_once() {
        Cookies phone = signInFromAPhone();
        String id = list(phone).extract().path("items.find { it.current }.sessionId");
        end(cookies, id).statusCode(204);
        over(phone);
        end(cookies, id).statusCode(404);
        list(cookies).body("items", hasSize(1));
    }

    @Test
    void ones_own_goes_with_its_cookie() {
        String id = list(cookies).extract().path("items[0].sessionId");
        end(cookies, id).statusCode(204).header("Set-Cookie", containsString("Max-Age=0"));
        over(cookies);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "1-1-1-1-1", "' or 1=1"})
    void what_is_no_session_of_ones_own_is_not_found(String id) {
        end(cookies, id).statusCode(404);
    }

    @Test
    void another_persons_is_not_found() {
        Cookies stranger = SignIn.as("stranger");
        end(cookies, list(stranger).extract().path("items[0].sessionId")).statusCode(404);
        list(stranger).statusCode(200);
    }

    @Test
    void signing_out_everywhere_ends_all_of_ones_own_and_nobody_elses() {
        Cookies phone = signInFromAPhone();
        Cookies stranger = SignIn.as("stranger");
        SignIn.browser()
                .cookies(cookies)
                .delete("/api/v1/me/sessions")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        over(cookies);
        over(phone);
        list(stranger).statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deceased = true", "registered = false", "birthDate = null"})
    void somebody_who_may_no_longer_be_here_is_signed_out_with_the_next_request(String change) {
        Cookies phone = signInFromAPhone();
        change(change);
        over(cookies);
        over(phone);
        change("deceased = false, registered = true, birthDate = cast('1985-01-01' as LocalDate)");
        over(cookies);
    }

    @Test
    void protection_ends_a_session_of_a_password_and_leaves_one_of_an_e_id() {
        Cookies phone = signInFromAPhone();
        UUID id = UUID.fromString(list(phone).extract().path("items.find { it.current }.sessionId"));
        QuarkusTransaction.requiringNew()
                .run(() -> SessionEntity.update(
                        "assurance = ?1, method = ?2, authenticatedAt = null where id = ?3",
                        Assurance.ONE_TIME_CODE,
                        SignInMethod.PASSWORD,
                        id));
        list(phone).statusCode(200).body("items.find { it.current }.method", equalTo("password"));
        change("protectedIdentity = true");
        over(phone);
        list(cookies).statusCode(200).body("items", hasSize(1));
    }

    @Test
    void a_copy_that_is_renewed_is_what_counts() {
        Sandbox.changeInRegister("guardian", Map.of("registered", false));
        list(cookies).statusCode(200);
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        SignIn.collect(order).statusCode(403).body("reason", equalTo("NOT_REGISTERED"));
        over(cookies);
    }

    private static void change(String set) {
        UUID guardian = UUID.fromString(Personas.get("guardian").patientId());
        QuarkusTransaction.requiringNew().run(() -> PersonEntity.update(set + " where id = ?1", guardian));
    }

    private static Cookies signInFromAPhone() {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        return SignIn.browser()
                .header("User-Agent", ANDROID)
                .post("/api/v1/auth/eid-orders/{order}/collect", order)
                .then()
                .statusCode(200)
                .extract()
                .detailedCookies();
    }

    private static ValidatableResponse list(Cookies cookies) {
        return SignIn.browser().cookies(cookies).get("/api/v1/me/sessions").then();
    }

    private static ValidatableResponse end(Cookies cookies, String id) {
        return SignIn.browser()
                .cookies(cookies)
                .delete("/api/v1/me/sessions/{id}", id)
                .then();
    }

    private static void over(Cookies cookies) {
        list(cookies).statusCode(401).body("code", equalTo("SESSION_ENDED"));
    }
}
