package se.vardombud.identity;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** A session's life, by the portal's clock. */
@QuarkusTest
class SessionTest {
    private Instant start = Instant.EPOCH;
    private Cookies cookies = new Cookies();

    @BeforeEach
    void sign_in() {
        Sandbox.reset();
        start = Sandbox.stopTheClock();
        cookies = SignIn.as("guardian");
    }

    @Test
    void it_ends_after_half_an_hour_without_activity() {
        Sandbox.forward(Duration.ofMinutes(30).minusMillis(1));
        session().statusCode(200);
        Sandbox.forward(Duration.ofMillis(1));
        ended(session());
    }

    @Test
    void asking_how_long_is_left_is_no_activity_but_using_the_portal_is() {
        Sandbox.forward(Duration.ofMinutes(20));
        session()
                .statusCode(200)
                .body("idleExpiresAt", equalTo(start.plusSeconds(30 * 60).toString()));
        SignIn.browser().cookies(cookies).get("/api/v1/me").then().statusCode(200);
        session().body("idleExpiresAt", equalTo(start.plusSeconds(50 * 60).toString()));
    }

    @Test
    void a_public_page_does_not_mind_a_session_that_has_ended() {
        Sandbox.forward(Duration.ofHours(13));
        SignIn.browser().cookies(cookies).get("/api/v1/api-info").then().statusCode(200);
    }

    @Test
    void it_can_be_extended_but_not_beyond_twelve_hours() {
        for (int i = 1; i <= 25; i++) {
            Sandbox.standAt(start.plus(Duration.ofMinutes(29).multipliedBy(i)));
            extend().statusCode(i * 29 < 12 * 60 ? 200 : 401);
        }
    }

    @Test
    void extending_moves_the_idle_limit_alone() {
        Sandbox.forward(Duration.ofMinutes(10));
        extend().statusCode(200)
                .body("idleExpiresAt", equalTo(start.plusSeconds(40 * 60).toString()))
                .body("expiresAt", equalTo(start.plus(Duration.ofHours(12)).toString()));
    }

    @Test
    void signing_out_ends_it_at_once_and_takes_the_cookie() {
        SignIn.browser()
                .cookies(cookies)
                .delete("/api/v1/session")
                .then()
                .statusCode(204)
                .header("Set-Cookie", containsString("Max-Age=0"));
        ended(session());
    }

    @Test
    void a_new_sign_in_ends_the_session_that_the_browser_had() {
        String order = SignIn.approvedOrder(Personas.get("stranger").personalNumber());
        Cookies next = SignIn.browser()
                .cookies(cookies)
                .post("/api/v1/auth/eid-orders/{order}/collect", order)
                .then()
                .statusCode(200)
                .extract()
                .detailedCookies();
        ended(session());
        cookies = next;
        session()
                .statusCode(200)
                .body("personId", equalTo(Personas.get("stranger").patientId()));
    }

    @Test
    void two_browsers_have_sessions_of_their_own() {
        Cookies other = SignIn.as("guardian");
        SignIn.browser().cookies(cookies).delete("/api/v1/session").then().statusCode(204);
        SignIn.browser().cookies(other).get("/api/v1/session").then().statusCode(200);
    }

    @Test
    void without_a_cookie_nobody_is_signed_in() {
        for (String path : new String[] {"/api/v1/session", "/api/v1/me"}) {
            SignIn.browser()
                    .get(path)
                    .then()
                    .statusCode(401)
                    .contentType("application/problem+json")
                    .body("code", equalTo("NOT_SIGNED_IN"))
                    .header("Set-Cookie", nullValue());
        }
        SignIn.browser().body(Map.of()).post("/api/v1/session/extend").then().statusCode(401);
        SignIn.browser().delete("/api/v1/session").then().statusCode(401);
    }

    private ValidatableResponse session() {
        return SignIn.browser().cookies(cookies).get("/api/v1/session").then();
    }

    private ValidatableResponse extend() {
        return SignIn.browser().cookies(cookies).post("/api/v1/session/extend").then();
    }

    private static void ended(ValidatableResponse answer) {
        answer.statusCode(401).body("code", equalTo("SESSION_ENDED")).header("Set-Cookie", containsString("Max-Age=0"));
    }
}
