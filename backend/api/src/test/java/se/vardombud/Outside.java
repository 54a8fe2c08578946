package se.vardombud;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;

/** What has left the portal: reads the sandbox's phones, mailboxes and letter boxes, and puts what fills them out of order. */
public final class Outside {
    private Outside() {}

    /** The texts that have reached a phone, newest first. */
    public static List<String> sms(String to) {
        return box("sms", "to", to).getList("text");
    }

    /** The newest text on a phone, once there is one. */
    public static String newSms(String to) {
        await().until(() -> !sms(to).isEmpty());
        return sms(to).getFirst();
    }

    /** The texts that have reached a mailbox, newest first. */
    public static List<String> mail(String to) {
        return box("mail", "to", to).getList("text");
    }

    /** The newest text in a mailbox, once there is one. */
    public static String newMail(String to) {
        await().until(() -> !mail(to).isEmpty());
        return mail(to).getFirst();
    }

    /** The letters to a persona, newest first. */
    public static JsonPath letters(String persona) {
        return box("letters", "personalNumber", Personas.get(persona).personalNumber());
    }

    /** @param channel sms or mail */
    public static ValidatableResponse fault(String channel, Map<String, Object> fault) {
        return Sandbox.json(fault)
                .put("/sandbox/{channel}/fault", channel)
                .then()
                .statusCode(200);
    }

    /** Everything works again. */
    public static void repair(String channel) {
        given().delete("/sandbox/{channel}/fault", channel).then().statusCode(204);
    }

    private static JsonPath box(String channel, String key, String value) {
        return given().queryParam(key, value)
                .get("/sandbox/" + channel)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
