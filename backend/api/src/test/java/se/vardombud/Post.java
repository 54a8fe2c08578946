package se.vardombud;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What has reached people: text messages, mail and letters of the sandbox. */
public final class Post {
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{6}\\b");
    private static final Pattern SECRET = Pattern.compile("\\b(?:[A-Z2-9]{4} ){5}[A-Z2-9]{4}\\b");

    private Post() {}

    /** The texts sent to a mobile number, newest first. */
    public static List<String> sms(String to) {
        return texts("/sandbox/sms", "to", to);
    }

    /** The texts sent to a mail address, newest first. */
    public static List<String> mail(String to) {
        return texts("/sandbox/mail", "to", to);
    }

    /** The newest text on a phone, once there is one. */
    public static String newSms(String to) {
        await().until(() -> !sms(to).isEmpty());
        return sms(to).getFirst();
    }

    /** The newest text in a mailbox, once there is one. */
    public static String newMail(String to) {
        await().until(() -> !mail(to).isEmpty());
        return mail(to).getFirst();
    }

    /** Waits for so many text messages and answers with the code in the newest. */
    public static String code(String to, int messages) {
        await().until(() -> sms(to).size() == messages);
        return code(sms(to).getFirst());
    }

    /** The six digits in a text. */
    public static String code(String text) {
        return find(CODE, text);
    }

    /** How many letters are on their way to the person or in their box. */
    public static int letters(String personalNumber) {
        return box(personalNumber).getList("").size();
    }

    /** Waits for so many letters, lets the days go by until the newest has come, and answers with its secret. */
    public static String letter(String personalNumber, int letters) {
        await().until(() -> letters(personalNumber) == letters);
        int days = 0;
        while (!box(personalNumber).getBoolean("max { it.sentAt }.arrived") && days++ < 10) {
            Sandbox.forward(java.time.Duration.ofDays(1));
        }
        return find(SECRET, box(personalNumber).getString("max { it.sentAt }.text"));
    }

    /** The letters to somebody, newest first. */
    public static JsonPath box(String personalNumber) {
        return given().queryParam("personalNumber", personalNumber)
                .get("/sandbox/letters")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> texts(String path, String name, String value) {
        return given().queryParam(name, value)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("text");
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(Objects.requireNonNull(text));
        if (!matcher.find()) {
            throw new AssertionError("not what was expected of the message");
        }
        return matcher.group();
    }
}
