package se.vardombud.notification;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** S12: where notices about a child go is each guardian's own choice, for each child. */
@QuarkusTest
class NotificationSettingsTest {
    private static final String MAIL = "familjen@example.org";
    private static final String CHILD = "child-small";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void nothing_about_others_and_all_about_oneself_until_one_has_chosen() {
        Cookies anna = SignIn.as("guardian");
        Choice.of(anna, CHILD)
                .statusCode(200)
                .body("email.on", equalTo(false))
                .body("email.naming", equalTo("NOTHING"))
                .body("email", not(hasKey("own")));
        Choice.of(anna, "guardian").body("email.on", equalTo(true)).body("sms.on", equalTo(true));
    }

    @Test
    void an_address_is_used_when_its_code_has_come_back_and_only_for_this_child() {
        Cookies anna = SignIn.as("guardian");
        String challenge = Choice.mail(anna, CHILD, true, "INITIALS", MAIL)
                .statusCode(200)
                .body("email.on", equalTo(true))
                .body("email", not(hasKey("to")))
                .body("email.pending.value", equalTo(MAIL))
                .extract()
                .path("email.pending.challengeId");
        String code = Post.newMail(MAIL).substring(0, 6);
        Choice.confirm(SignIn.as("guardian-2"), CHILD, challenge, code).statusCode(404);
        Choice.confirm(anna, "child-11", challenge, code).statusCode(404);
        Choice.confirm(anna, CHILD, challenge, code)
                .statusCode(200)
                .body("email.to", equalTo(MAIL))
                .body("email.naming", equalTo("INITIALS"))
                .body("email", not(hasKey("pending")));
        Choice.confirm(anna, CHILD, challenge, code).statusCode(410);
        Choice.of(anna, "child-11").body("email", not(hasKey("to")));
        Choice.mail(anna, CHILD, true, "INITIALS", MAIL)
                .body("email.to", equalTo(MAIL))
                .body("email", not(hasKey("pending")));
        Choice.mail(anna, CHILD, false, "NOTHING", null).body("email", not(hasKey("to")));
    }

    @Test
    void the_other_guardian_sees_nothing_of_it() {
        Cookies erik = SignIn.as("guardian-2");
        String before = Choice.of(erik, CHILD).extract().asString();
        Choice.mailTo(SignIn.as("guardian"), CHILD, "FIRST_NAME", MAIL);
        Choice.of(erik, CHILD).body(equalTo(before));
    }

    @Test
    void a_code_ends_after_five_minutes_and_a_wrong_one_counts() {
        Cookies anna = SignIn.as("guardian");
        String challenge =
                Choice.mail(anna, CHILD, true, "NOTHING", MAIL).extract().path("email.pending.challengeId");
        String code = Post.newMail(MAIL).substring(0, 6);
        Choice.confirm(anna, CHILD, challenge, code.equals("000000") ? "000001" : "000000")
                .statusCode(422)
                .body("triesLeft", equalTo(4));
        Sandbox.forward(Duration.ofMinutes(5));
        Choice.of(anna, CHILD).body("email", not(hasKey("pending")));
        Choice.confirm(anna, CHILD, challenge, code).statusCode(410).body("code", equalTo("CODE_OVER"));
        Choice.confirm(anna, CHILD, "1", code).statusCode(404);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"NOTHING, not an address", "NOTHING, 070-174 06 05", "FULL_NAME, anna@example.org", "NOTHING, "})
    void what_is_not_valid_is_refused_and_nothing_is_kept(String naming, String to) {
        Cookies anna = SignIn.as("guardian");
        Choice.mail(anna, CHILD, true, naming, to).statusCode(422);
        Choice.of(anna, CHILD).body("email.on", equalTo(false)).body("email", not(hasKey("pending")));
    }

    @Test
    void both_channels_have_to_be_said() {
        Cookies anna = SignIn.as("guardian");
        Choice.put(anna, CHILD, Map.of("email", Map.of("on", false, "naming", "NOTHING")))
                .statusCode(422);
    }

    @Test
    void of_somebody_of_13_it_is_none_of_a_guardians_business() {
        Choice.of(SignIn.as("guardian"), "child-14").statusCode(403).body("reason", equalTo("CHILD_IS_13"));
        Choice.of(SignIn.as("child-14"), "child-14").statusCode(200);
        Choice.of(SignIn.as("stranger"), CHILD).statusCode(404);
    }
}
