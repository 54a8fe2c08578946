package se.vardombud.identity.contact;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** Contact details under "Min profil": given, confirmed, changed and removed. */
@QuarkusTest
class ContactTest {
    private static final String MOBILE = "+46701740605";
    private static final String OTHER = "+46701740606";
    private static final String MAIL = "anna@example.org";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void nothing_is_prefilled() {
        me(SignIn.as("guardian"))
                .body("contact.keySet()", empty())
                .body("pending", empty())
                .body("warnings", empty())
                .body("$", not(hasKey("language")));
    }

    @Test
    void a_number_is_used_when_its_code_has_come_back() {
        Cookies anna = SignIn.as("guardian");
        String challenge = begin(anna, "mobile", "070-174 06 05");
        me(anna).body("contact", not(hasKey("mobile")))
                .body("pending.channel", contains("sms"))
                .body("pending.value", contains(MOBILE));
        confirm(anna, challenge, code(MOBILE))
                .statusCode(200)
                .body("contact.mobile", equalTo(MOBILE))
                .body("pending", empty());
        assertEquals(1, Post.sms(MOBILE).size());
        confirm(anna, challenge, code(MOBILE)).statusCode(410).body("code", equalTo("CODE_OVER"));
    }

    @Test
    void mail_too_and_in_the_persons_language() {
        Cookies anna = SignIn.as("guardian");
        patch(anna, Map.of("language", "en", "email", MAIL))
                .statusCode(200)
                .body("language", equalTo("en"))
                .body("pending.channel", contains("email"));
        assertTrue(Post.newMail(MAIL).contains("your code"));
    }

    @Test
    void whoever_had_it_before_is_told_and_the_new_one_is_not() {
        Cookies anna = SignIn.as("guardian");
        give(anna, "mobile", MOBILE);
        give(anna, "mobile", OTHER);
        await().until(() -> Post.sms(MOBILE).size() == 2);
        assertTrue(Post.sms(MOBILE).getFirst().contains("inte längre"));
        assertFalse(Post.sms(MOBILE).getFirst().contains("0606"));
        assertEquals(1, Post.sms(OTHER).size());
        Post.newMail(giveMail(anna, MAIL));
        remove(anna, "email").statusCode(200).body("contact", not(hasKey("email")));
        await().until(() -> Post.mail(MAIL).size() == 2);
        remove(anna, "sms").statusCode(200).body("contact.keySet()", empty());
        remove(anna, "sms").statusCode(200);
        remove(anna, "fax").statusCode(404);
    }

    @Test
    void wrong_codes_count_down_and_then_it_is_over() {
        Cookies anna = SignIn.as("guardian");
        String challenge = begin(anna, "mobile", MOBILE);
        String right = code(MOBILE);
        String wrong = right.equals("000000") ? "000001" : "000000";
        for (int left = 4; left >= 0; left--) {
            confirm(anna, challenge, wrong)
                    .statusCode(422)
                    .body("code", equalTo("CODE_WRONG"))
                    .body("triesLeft", equalTo(left));
        }
        confirm(anna, challenge, right).statusCode(410);
        me(anna).body("contact", not(hasKey("mobile")));
    }

    @Test
    void a_code_ends_after_five_minutes() {
        Cookies anna = SignIn.as("guardian");
        String challenge = begin(anna, "mobile", MOBILE);
        String code = code(MOBILE);
        Sandbox.forward(Duration.ofMinutes(5));
        me(anna).body("pending", empty());
        confirm(anna, challenge, code).statusCode(410);
    }

    @Test
    void a_code_is_good_for_its_own_number_and_person_alone() {
        Cookies anna = SignIn.as("guardian");
        String first = begin(anna, "mobile", MOBILE);
        String codeOfFirst = code(MOBILE);
        String mail = begin(anna, "email", MAIL);
        String codeOfMail = Post.newMail(MAIL).substring(0, 6);
        if (!codeOfFirst.equals(codeOfMail)) {
            confirm(anna, first, codeOfMail).statusCode(422);
            confirm(anna, mail, codeOfFirst).statusCode(422);
        }
        confirm(SignIn.as("guardian-2"), first, codeOfFirst).statusCode(404);
        begin(anna, "mobile", OTHER);
        confirm(anna, first, codeOfFirst).statusCode(410);
        me(anna).body("contact.keySet()", empty());
        confirm(anna, "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "123456").statusCode(404);
        confirm(anna, "1", "123456").statusCode(404);
    }

    @Test
    void of_parallel_confirmations_one_counts() throws Exception {
        Cookies anna = SignIn.as("guardian");
        String challenge = begin(anna, "mobile", MOBILE);
        String code = code(MOBILE);
        Callable<Integer> confirm =
                () -> confirm(anna, challenge, code).extract().statusCode();
        try (ExecutorService tabs = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = tabs
                    .invokeAll(Stream.generate(() -> confirm).limit(4).toList())
                    .stream()
                    .map(answer -> answer.resultNow())
                    .sorted()
                    .toList();
            assertEquals(List.of(200, 410, 410, 410), answers);
        }
    }

    @Test
    void an_e_id_shown_more_than_five_minutes_ago_is_not_enough_except_for_the_language() {
        Cookies anna = SignIn.as("guardian");
        Sandbox.forward(Duration.ofMinutes(5));
        patch(anna, Map.of("mobile", MOBILE)).statusCode(200);
        Sandbox.forward(Duration.ofSeconds(1));
        patch(anna, Map.of("mobile", MOBILE)).statusCode(403).body("code", equalTo("REAUTHENTICATION_NEEDED"));
        remove(anna, "sms").statusCode(403).body("code", equalTo("REAUTHENTICATION_NEEDED"));
        patch(anna, Map.of("language", "en")).statusCode(200).body("language", equalTo("en"));
        patch(anna, Map.of()).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "mobile, 08-123 456 78",
        "mobile, hej",
        "email, anna",
        "email, a b@example.org",
        "language, de",
        "fax, 1"
    })
    void what_is_not_valid_is_refused_and_nothing_is_kept(String field, String value) {
        Cookies anna = SignIn.as("guardian");
        String otherField = field.equals("email") ? "mobile" : "email";
        String otherValue = field.equals("email") ? MOBILE : MAIL;
        patch(anna, Map.of(field, value, otherField, otherValue)).statusCode(422);
        me(anna).body("pending", empty());
    }

    @Test
    void the_fourth_code_within_a_quarter_of_an_hour_has_to_wait() {
        Cookies anna = SignIn.as("guardian");
        for (int sent = 0; sent < 3; sent++) {
            begin(anna, "mobile", MOBILE);
        }
        patch(anna, Map.of("mobile", MOBILE)).statusCode(429);
    }

    @Test
    void a_young_person_and_a_guardian_with_the_same_number_are_both_warned() {
        Cookies sara = SignIn.as("guardian-single");
        Cookies child = SignIn.as("child-13-today");
        give(sara, "mobile", MOBILE);
        giveMail(sara, "Familjen@example.org");
        me(sara).body("warnings", empty());
        give(child, "mobile", "0701740605");
        giveMail(child, "familjen@EXAMPLE.org");
        me(child).body("warnings", contains("MOBILE_IS_GUARDIANS", "EMAIL_IS_GUARDIANS"));
        me(sara).body("warnings", contains("MOBILE_IS_GUARDIANS", "EMAIL_IS_GUARDIANS"));
        give(child, "mobile", OTHER);
        me(child).body("warnings", contains("EMAIL_IS_GUARDIANS"));
        me(SignIn.as("guardian-2")).body("warnings", empty());
    }

    @Test
    void nothing_is_said_of_somebody_protected() {
        Cookies sara = SignIn.as("guardian-single");
        Cookies child = SignIn.as("child-13-today");
        give(sara, "mobile", MOBILE);
        give(child, "mobile", MOBILE);
        Sandbox.changeInRegister("child-13-today", Map.of("protected", true));
        me(SignIn.as("guardian-single")).body("warnings", empty());
    }

    private static ValidatableResponse me(Cookies who) {
        return SignIn.browser().cookies(who).get("/api/v1/me").then().statusCode(200);
    }

    private static ValidatableResponse patch(Cookies who, Map<String, Object> change) {
        return SignIn.browser().cookies(who).body(change).patch("/api/v1/me").then();
    }

    private static String begin(Cookies who, String field, String value) {
        String channel = field.equals("mobile") ? "sms" : "email";
        return patch(who, Map.of(field, value))
                .statusCode(200)
                .extract()
                .path("pending.find { it.channel == '" + channel + "' }.challengeId");
    }

    private static ValidatableResponse confirm(Cookies who, String challenge, String code) {
        return SignIn.browser()
                .cookies(who)
                .body(Map.of("code", code))
                .post("/api/v1/me/contact-codes/{challenge}", challenge)
                .then();
    }

    private static ValidatableResponse remove(Cookies who, String channel) {
        return SignIn.browser()
                .cookies(who)
                .delete("/api/v1/me/contact/{channel}", channel)
                .then();
    }

    private static void give(Cookies who, String field, String value) {
        String number = value.startsWith("0") ? "+46" + value.substring(1) : value;
        int before = Post.sms(number).size();
        String challenge = begin(who, field, value);
        await().until(() -> Post.sms(number).size() > before);
        confirm(who, challenge, code(number)).statusCode(200);
    }

    private static String giveMail(Cookies who, String address) {
        int before = Post.mail(address).size();
        String challenge = begin(who, "email", address);
        await().until(() -> Post.mail(address).size() > before);
        confirm(who, challenge, Post.newMail(address).substring(0, 6)).statusCode(200);
        return address;
    }

    private static String code(String number) {
        return Post.newSms(number).substring(0, 6);
    }
}
