package se.vardombud.notification;

import static org.awaitility.Awaitility.await;

import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.SignIn;

/** What people choose of notices, over HTTP. */
public final class Choice {
    private static final String PATH = "/api/v1/patients/{patient}/notification-settings";
    private static final Map<String, Object> OFF = Map.of("on", false, "naming", "NOTHING");

    private Choice() {}

    static ValidatableResponse of(Cookies who, String patient) {
        return SignIn.browser()
                .cookies(who)
                .get(PATH, Personas.get(patient).patientId())
                .then();
    }

    static ValidatableResponse mail(Cookies who, String patient, boolean on, String naming, @Nullable String to) {
        return put(who, patient, Map.of("sms", OFF, "email", channel(on, naming, to)));
    }

    static ValidatableResponse sms(Cookies who, String patient, boolean on, String naming, @Nullable String to) {
        return put(who, patient, Map.of("email", OFF, "sms", channel(on, naming, to)));
    }

    static ValidatableResponse put(Cookies who, String patient, Map<String, Object> body) {
        return SignIn.browser()
                .cookies(who)
                .body(body)
                .put(PATH, Personas.get(patient).patientId())
                .then();
    }

    static ValidatableResponse confirm(Cookies who, String patient, String challenge, String code) {
        return SignIn.browser()
                .cookies(who)
                .body(Map.of("code", code))
                .post(PATH + "/codes/{challenge}", Personas.get(patient).patientId(), challenge)
                .then();
    }

    /** Notices about the patient go to this mailbox from now on. */
    public static void mailTo(Cookies who, String patient, String naming, String address) {
        int before = Post.mail(address).size();
        String challenge = mail(who, patient, true, naming, address)
                .statusCode(200)
                .extract()
                .path("email.pending.challengeId");
        await().until(() -> Post.mail(address).size() > before);
        confirm(who, patient, challenge, Post.newMail(address).substring(0, 6)).statusCode(200);
    }

    private static Map<String, Object> channel(boolean on, String naming, @Nullable String to) {
        Map<String, Object> channel = new HashMap<>(Map.of("on", on, "naming", naming));
        if (to != null) {
            channel.put("to", to);
        }
        return channel;
    }
}
