package se.vardombud.identity.password;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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

/** A letter to the registered address leads to a password of one's own. */
@QuarkusTest
class PasswordOrderTest {
    private static final String MOBILE = "070-174 06 20";
    private static final String E164 = "+46701740620";
    private static final String CHOSEN = "en lång dags färd";

    @Inject
    PasswordLetters letters;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stranger", "child-14", "child-13-today"})
    void whoever_may_sign_in_with_a_password_gets_a_letter_and_signs_in(String persona) {
        String number = Personas.get(persona).personalNumber();
        order(number, MOBILE).then().statusCode(202).body(equalTo(""));
        String letter = Post.letter(number, 1);
        redeem(number, letter, CHOSEN).then().statusCode(204);
        String challenge = PasswordSignIn.challenge(number, CHOSEN);
        PasswordSignIn.code(challenge, Post.code(E164, 1)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "child-day-before-13",
                "child-small",
                "coordination-number",
                "not-registered",
                "protected-adult",
                "child-deceased",
                "birthdate-differs"
            })
    void nobody_else_gets_one(String persona) {
        String number = Personas.get(persona).personalNumber();
        order(number, MOBILE).then().statusCode(202);
        String other = Personas.get("stranger").personalNumber();
        order(other, MOBILE).then().statusCode(202);
        await().until(() -> Post.letters(other) == 1);
        assertEquals(0, Post.letters(number));
    }

    @Test
    void an_order_waits_for_the_register() {
        String number = Personas.get("stranger").personalNumber();
        Sandbox.registerAnswers(false);
        order(number, MOBILE).then().statusCode(202);
        Sandbox.registerAnswers(true);
        // In steps short enough that nobody takes over work that is being done.
        await().pollInterval(Duration.ofMillis(500)).until(() -> {
            Sandbox.forward(Duration.ofSeconds(6));
            return Post.letters(number) == 1;
        });
    }

    @ParameterizedTest(name = "after {0} and {1} s: {2}")
    @CsvSource({"P20D,0,204", "P21D,-1,204", "P21D,0,422", "P22D,0,422"})
    void a_letter_is_good_for_twenty_one_days(Duration days, int seconds, int status) {
        String number = Personas.get("stranger").personalNumber();
        Instant ordered = Sandbox.now();
        order(number, MOBILE);
        String letter = Post.letter(number, 1);
        Sandbox.standAt(ordered.plus(days).plusSeconds(seconds));
        redeem(number, letter, CHOSEN).then().statusCode(status);
    }

    @Test
    void a_letter_is_used_once() {
        String number = Personas.get("stranger").personalNumber();
        order(number, MOBILE);
        String letter = Post.letter(number, 1);
        redeem(number, letter, CHOSEN).then().statusCode(204);
        wrong(redeem(number, letter, "ett annat lösenord"));
        PasswordSignIn.challenge(number, CHOSEN);
        Post.code(E164, 1);
    }

    @Test
    void it_may_be_typed_in_small_letters_and_without_spaces() {
        String number = Personas.get("stranger").personalNumber();
        order(number, MOBILE);
        String letter = Post.letter(number, 1).replace(" ", "").toLowerCase(java.util.Locale.ROOT);
        redeem(number, letter, CHOSEN).then().statusCode(204);
    }

    @Test
    void a_newer_letter_replaces_the_older_and_is_nobody_elses() {
        String number = Personas.get("stranger").personalNumber();
        order(number, MOBILE);
        String first = Post.letter(number, 1);
        order(number, MOBILE);
        String second = Post.letter(number, 2);
        wrong(redeem(number, first, CHOSEN));
        wrong(redeem(Personas.get("guardian").personalNumber(), second, CHOSEN));
        redeem(number, second, CHOSEN).then().statusCode(204);
    }

    @Test
    void a_refused_password_does_not_use_up_the_letter() {
        String number = Personas.get("stranger").personalNumber();
        order(number, MOBILE);
        String letter = Post.letter(number, 1);
        redeem(number, letter, "password1")
                .then()
                .statusCode(422)
                .body("code", equalTo("PASSWORD_REFUSED"))
                .body("why", equalTo("COMMON"));
        redeem(number, letter, CHOSEN).then().statusCode(204);
    }

    @Test
    void a_new_order_leaves_the_password_until_its_letter_is_used() {
        String number = Personas.get(PasswordSignIn.PERSONA).personalNumber();
        order(number, MOBILE);
        String letter = Post.letter(number, 1);
        PasswordSignIn.session(1);
        redeem(number, letter, CHOSEN).then().statusCode(204);
        PasswordSignIn.start(number, PasswordSignIn.password()).then().statusCode(202);
        PasswordSignIn.challenge(number, CHOSEN);
        Post.code(E164, 1);
        assertEquals(1, Post.sms(PasswordSignIn.mobile()).size());
    }

    @Test
    void letters_are_ordered_three_times_and_then_once_a_day() {
        String number = Personas.get("stranger").personalNumber();
        for (int i = 0; i < 3; i++) {
            order(number, MOBILE).then().statusCode(202);
        }
        order(number, MOBILE).then().statusCode(429).header("Retry-After", "86400");
        Sandbox.forward(Duration.ofDays(1));
        order(number, MOBILE).then().statusCode(202);
        order(number, MOBILE).then().statusCode(429);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @CsvSource({
        "199003072395,08-465 004 00",
        "199003072395,112",
        "199003072395,''",
        "199003072394,0701740620",
        "9003,0701740620",
        "'',0701740620"
    })
    void a_number_that_is_none_is_refused(String number, String mobile) {
        order(number, mobile).then().statusCode(422).body("code", equalTo("INVALID"));
    }

    @Test
    void the_work_keeps_number_and_mobile_out_of_logs() {
        assertEquals("Work[]", new PasswordLetters.Work("x", "y", se.vardombud.identity.Language.SV).toString());
        assertEquals(PasswordLetters.Work.class, letters.type());
    }

    private static void wrong(Response response) {
        response.then().statusCode(422).body("code", equalTo("LETTER_CODE_WRONG"));
    }

    private static Response order(String number, String mobile) {
        return SignIn.browser()
                .body(Map.of("personalNumber", number, "mobile", mobile))
                .post("/api/v1/auth/password-orders");
    }

    private static Response redeem(String number, String letter, String password) {
        return SignIn.browser()
                .body(Map.of("personalNumber", number, "letterCode", letter, "newPassword", password))
                .post("/api/v1/auth/password-orders/redeem");
    }
}
