package se.vardombud.identity.password;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;
import se.vardombud.identity.password.FirstPassword.Status;

/** Care gives a first password, which is changed before anything else. */
@QuarkusTest
class FirstPasswordTest {
    private static final String MAIL = "gunnar@example.se";
    private static final String MOBILE = "+46701740630";
    private static final Pattern PASSWORD = Pattern.compile("[a-z2-9]{4}(?:-[a-z2-9]{4}){3}");

    @Inject
    FirstPasswords firstPasswords;

    private String number = "";
    private PersonId person = PersonId.fromString("01890a5d-ac96-774b-bcce-b302099a8057");

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        number = Personas.get("adult-delegator").personalNumber();
        person = PersonId.fromString(Personas.get("adult-delegator").patientId());
    }

    @Test
    void it_comes_by_mail_and_so_do_the_codes_also_after_the_change() {
        FirstPassword issued = firstPasswords.issue(person, Channel.EMAIL, MAIL);
        assertEquals(Status.WAITING, issued.status());
        assertEquals(issued.issuedAt().plus(Duration.ofDays(7)), issued.expiresAt());
        String first =
                password(() -> Post.mail(MAIL).isEmpty() ? "" : Post.mail(MAIL).getFirst());
        Cookies session = signIn(first, 2);
        refused(session, "/api/v1/me/patients");
        refused(session, "/api/v1/patients/" + person + "/access");
        SignIn.browser().cookies(session).get("/api/v1/session").then().statusCode(200);
        SignIn.browser().cookies(session).get("/api/v1/me").then().statusCode(200);
        SignIn.browser().cookies(session).get("/api/v1/auth/nothing").then().statusCode(404);
        SignIn.browser()
                .cookies(session)
                .get("/api/v1/me/password")
                .then()
                .statusCode(200)
                .body("changeRequired", equalTo(true))
                .body("channel", equalTo("email"));
        change(session, first, "ett eget lösenord");
        SignIn.browser().cookies(session).get("/api/v1/me/patients").then().statusCode(200);
        assertEquals(Optional.of(Status.CHANGED), firstPasswords.of(person).map(FirstPassword::status));
        Sandbox.forward(Duration.ofDays(8));
        signIn("ett eget lösenord", 3);
    }

    @Test
    void an_e_id_opens_everything_all_the_same() {
        firstPasswords.issue(person, Channel.SMS, MOBILE);
        SignIn.browser("adult-delegator").get("/api/v1/me/patients").then().statusCode(200);
    }

    @ParameterizedTest(name = "after {0} and {1} s a code is sent: {2}")
    @CsvSource({"P7D,-1,true", "P7D,0,false"})
    void it_is_good_for_seven_days(Duration days, int seconds, boolean good) {
        firstPasswords.issue(person, Channel.SMS, MOBILE);
        String first = password(
                () -> Post.sms(MOBILE).isEmpty() ? "" : Post.sms(MOBILE).getFirst());
        Sandbox.forward(days.plusSeconds(seconds));
        assertEquals(
                Optional.of(good ? Status.WAITING : Status.EXPIRED),
                firstPasswords.of(person).map(FirstPassword::status));
        PasswordSignIn.challenge(number, first);
        PasswordSignIn.challenge(Personas.get(PasswordSignIn.PERSONA).personalNumber(), PasswordSignIn.password());
        Post.code(PasswordSignIn.mobile(), 1);
        assertEquals(good ? 2 : 1, Post.sms(MOBILE).size());
    }

    @Test
    void a_newer_one_replaces_the_older_and_who_has_none_has_none() {
        assertEquals(Optional.empty(), firstPasswords.of(person));
        firstPasswords.issue(person, Channel.SMS, MOBILE);
        String first = password(
                () -> Post.sms(MOBILE).isEmpty() ? "" : Post.sms(MOBILE).getFirst());
        firstPasswords.issue(person, Channel.SMS, MOBILE);
        await().until(() -> Post.sms(MOBILE).size() == 2);
        PasswordSignIn.challenge(number, first);
        String second = password(() -> Post.sms(MOBILE).getFirst());
        PasswordSignIn.challenge(number, second);
        await().until(() -> Post.sms(MOBILE).size() == 3);
        assertTrue(Post.sms(MOBILE).getFirst().contains("logga in"));
    }

    private Cookies signIn(String password, int mails) {
        String challenge = PasswordSignIn.challenge(number, password);
        await().until(() -> Post.mail(MAIL).size() == mails);
        return PasswordSignIn.code(challenge, Post.code(Post.mail(MAIL).getFirst()))
                .then()
                .statusCode(200)
                .extract()
                .detailedCookies();
    }

    private static void refused(Cookies session, String path) {
        SignIn.browser()
                .cookies(session)
                .get(path)
                .then()
                .statusCode(403)
                .body("code", equalTo("PASSWORD_CHANGE_REQUIRED"));
    }

    private static void change(Cookies session, String current, String replacement) {
        SignIn.browser()
                .cookies(session)
                .body(Map.of("currentPassword", current, "newPassword", replacement))
                .put("/api/v1/me/password")
                .then()
                .statusCode(204);
    }

    private static String password(java.util.concurrent.Callable<String> message) {
        Matcher[] found = new Matcher[1];
        await().until(() -> {
            found[0] = PASSWORD.matcher(message.call());
            return found[0].find();
        });
        return found[0].group();
    }
}
