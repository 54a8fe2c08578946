package se.vardombud.identity.password;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** Personal number and password, then a code by SMS. */
@QuarkusTest
class PasswordSignInTest {
    private String number = "";
    private String password = "";
    private String mobile = "";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        number = Personas.get(PasswordSignIn.PERSONA).personalNumber();
        password = PasswordSignIn.password();
        mobile = PasswordSignIn.mobile();
    }

    @Test
    void the_two_steps_give_a_session_of_lower_assurance() {
        Response first = PasswordSignIn.start(number, password);
        first.then()
                .statusCode(202)
                .body("challengeId", notNullValue())
                .body("sentTo", equalTo("sms"))
                .body("sendsLeft", equalTo(2))
                .body(
                        "expiresAt",
                        equalTo(Sandbox.now().plus(Duration.ofMinutes(5)).toString()));
        Response second = PasswordSignIn.code(first.path("challengeId"), Post.code(mobile, 1));
        second.then().statusCode(200).body("status", equalTo("complete"));
        SignIn.browser()
                .cookies(second.detailedCookies())
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("assurance", equalTo("ONE_TIME_CODE"))
                .body("method", equalTo("password"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19", "19-"})
    void the_number_may_be_typed_in_any_form(String form) {
        String ten = number.substring(2);
        PasswordSignIn.start(form.endsWith("-") ? ten.substring(0, 6) + "-" + ten.substring(6) : ten, password)
                .then()
                .statusCode(202);
        Post.code(mobile, 1);
    }

    @Test
    void the_message_speaks_the_language_of_the_page() {
        SignIn.browser()
                .header("Accept-Language", "en-GB,en;q=0.9,sv;q=0.5")
                .body(Map.of("personalNumber", number, "password", password))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(202);
        String code = Post.code(mobile, 1);
        assertEquals(
                code + " is your code to sign in to Vårdombud. It is good for 5 minutes."
                        + " Never give it to anybody, not even to care staff.",
                Post.sms(mobile).getFirst());
    }

    @Test
    void a_wrong_code_says_how_many_tries_are_left_and_the_sixth_is_too_late() {
        String challenge = PasswordSignIn.challenge(number, password);
        String code = Post.code(mobile, 1);
        for (int left = 4; left >= 0; left--) {
            PasswordSignIn.code(challenge, PasswordSignIn.not(code))
                    .then()
                    .statusCode(422)
                    .body("code", equalTo("CODE_WRONG"))
                    .body("triesLeft", equalTo(left));
        }
        PasswordSignIn.code(challenge, code).then().statusCode(410).body("code", equalTo("CODE_OVER"));
        PasswordSignIn.resend(challenge).then().statusCode(202).body("sendsLeft", equalTo(1));
        PasswordSignIn.code(challenge, Post.code(mobile, 2)).then().statusCode(200);
    }

    @Test
    void a_code_is_used_once() {
        String challenge = PasswordSignIn.challenge(number, password);
        String code = Post.code(mobile, 1);
        PasswordSignIn.code(challenge, code).then().statusCode(200);
        PasswordSignIn.code(challenge, code).then().statusCode(410).body("code", equalTo("CODE_OVER"));
        PasswordSignIn.resend(challenge).then().statusCode(404);
    }

    @Test
    void two_tabs_have_a_challenge_each_and_neither_takes_the_others_code() {
        String one = PasswordSignIn.challenge(number, password);
        String first = Post.code(mobile, 1);
        String other = PasswordSignIn.challenge(number, password);
        String second = Post.code(mobile, 2);
        if (!first.equals(second)) {
            PasswordSignIn.code(other, first).then().statusCode(422);
            PasswordSignIn.code(one, second).then().statusCode(422);
        }
        PasswordSignIn.code(one, first).then().statusCode(200);
        PasswordSignIn.code(other, second).then().statusCode(200);
    }

    @Test
    void a_fourth_code_in_fifteen_minutes_is_refused_by_the_number_typed() {
        String challenge = PasswordSignIn.challenge(number, password);
        PasswordSignIn.resend(challenge).then().statusCode(202);
        PasswordSignIn.resend(challenge).then().statusCode(202).body("sendsLeft", equalTo(0));
        for (Response refused :
                new Response[] {PasswordSignIn.resend(challenge), PasswordSignIn.start(number, password)}) {
            refused.then()
                    .statusCode(429)
                    .body("code", equalTo("TOO_MANY_REQUESTS"))
                    .header("Retry-After", "900")
                    .header("RateLimit-Policy", "\"code-sends\";q=3;w=2700")
                    .header("RateLimit", "\"code-sends\";r=0;t=900");
        }
        Sandbox.forward(Duration.ofMinutes(15));
        PasswordSignIn.start(number, password).then().statusCode(202);
    }

    @Test
    void passwords_are_tried_ten_times_and_then_once_an_hour() {
        int let = 0;
        for (int quarter = 0; quarter < 40; quarter++) {
            let += PasswordSignIn.start(number, "wrong " + quarter).statusCode() == 202 ? 1 : 0;
            Sandbox.forward(Duration.ofMinutes(15));
        }
        // Ten at once, and one more for each hour that has passed.
        assertEquals(10 + 9, let, 1);
    }

    @Test
    void a_sign_in_that_succeeds_takes_nothing_from_the_tries() {
        for (int i = 1; i <= 15; i++) {
            PasswordSignIn.session(i);
            Sandbox.forward(Duration.ofMinutes(15));
        }
    }

    @Test
    void a_code_is_worth_nothing_once_the_password_has_changed() {
        Cookies session = PasswordSignIn.session(1);
        String challenge = PasswordSignIn.challenge(number, password);
        String code = Post.code(mobile, 2);
        change(session, password, "ett annat lösenord").then().statusCode(204);
        PasswordSignIn.code(challenge, code).then().statusCode(410).body("code", equalTo("CODE_OVER"));
    }

    @Test
    void a_new_password_ends_the_other_sessions_and_not_this_one() {
        Cookies other = SignIn.as(PasswordSignIn.PERSONA);
        Cookies session = PasswordSignIn.session(1);
        change(session, "not the password", "ett annat lösenord")
                .then()
                .statusCode(422)
                .body("code", equalTo("PASSWORD_WRONG"));
        change(session, password, "kort")
                .then()
                .statusCode(422)
                .body("code", equalTo("PASSWORD_REFUSED"))
                .body("why", equalTo("TOO_SHORT"));
        change(session, password, password).then().statusCode(422).body("why", equalTo("SAME"));
        change(session, password, "ett annat lösenord").then().statusCode(204);
        SignIn.browser().cookies(session).get("/api/v1/session").then().statusCode(200);
        SignIn.browser().cookies(other).get("/api/v1/session").then().statusCode(401);
        String challenge = PasswordSignIn.challenge(number, "ett annat lösenord");
        PasswordSignIn.code(challenge, Post.code(mobile, 2)).then().statusCode(200);
    }

    @Test
    void a_password_that_is_given_up_is_gone() {
        Cookies session = PasswordSignIn.session(1);
        SignIn.browser().cookies(session).get("/api/v1/me/password").then().body("exists", equalTo(true));
        SignIn.browser().cookies(session).delete("/api/v1/me/password").then().statusCode(204);
        SignIn.browser().cookies(session).delete("/api/v1/me/password").then().statusCode(204);
        SignIn.browser()
                .cookies(session)
                .get("/api/v1/me/password")
                .then()
                .statusCode(200)
                .body("exists", equalTo(false));
        PasswordSignIn.start(number, password).then().statusCode(202);
        assertEquals(1, Post.sms(mobile).size());
    }

    @Test
    void somebody_refused_between_the_steps_looks_like_a_wrong_code_and_an_unreachable_register_does_not_use_it_up() {
        String challenge = PasswordSignIn.challenge(number, password);
        String code = Post.code(mobile, 1);
        Sandbox.registerAnswers(false);
        PasswordSignIn.code(challenge, code).then().statusCode(503).body("code", equalTo("REGISTER_UNAVAILABLE"));
        Sandbox.registerAnswers(true);
        Sandbox.changeInRegister(PasswordSignIn.PERSONA, Map.of("protected", true));
        PasswordSignIn.code(challenge, code)
                .then()
                .statusCode(422)
                .body("code", equalTo("CODE_WRONG"))
                .body("$", org.hamcrest.Matchers.not(org.hamcrest.Matchers.hasKey("rule")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|422",
                "{\"personalNumber\":\"19661111\",\"password\":\"x\"}|422",
                "{\"personalNumber\":\"196611112380\",\"password\":\"x\"}|422",
                "{\"personalNumber\":\"199003072395\",\"password\":null}|422",
                "{\"personalNumber\":\"199003072395\",\"password\":\"x\",\"channel\":\"fax\"}|422",
                "{\"personalNumber\":\"199003072395\",\"password\":\"x\",\"more\":1}|422",
                "[]|422",
                "{|400"
            })
    void what_cannot_be_read_is_refused_before_anything_is_counted(String body, int status) {
        SignIn.browser().body(body).post("/api/v1/auth/password").then().statusCode(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "１２３４５６", " 123456"})
    void a_code_is_six_digits(String code) {
        String challenge = PasswordSignIn.challenge(number, password);
        PasswordSignIn.code(challenge, code).then().statusCode(422).body("code", equalTo("INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "01890a5d-ac96-774b-bcce-b302099a8057"})
    void a_challenge_that_does_not_exist_is_not_found(String challenge) {
        PasswordSignIn.code(challenge, "123456").then().statusCode(404);
        PasswordSignIn.resend(challenge).then().statusCode(404);
    }

    @Test
    void a_request_of_another_site_is_refused() {
        io.restassured.RestAssured.given()
                .contentType(ContentType.JSON)
                .body(Map.of("personalNumber", number, "password", password))
                .post("/api/v1/auth/password")
                .then()
                .statusCode(403)
                .body("type", startsWith("urn:vardombud:problem:csrf"));
        PasswordSignIn.resend(new UUID(7, 7).toString()).then().statusCode(404);
    }

    private static Response change(Cookies session, String current, String replacement) {
        return SignIn.browser()
                .cookies(session)
                .body(Map.of("currentPassword", current, "newPassword", replacement))
                .put("/api/v1/me/password");
    }
}
