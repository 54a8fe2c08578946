package se.vardombud.message;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** Reads and writes messages over HTTP, on either side. */
final class Mailbag {
    private static final String PATIENT = "/api/v1/patients/{patient}";
    private static final String UNIT = "/api/v1/units/{unit}";
    private static final String A = "A";

    private Mailbag() {}

    static RequestSpecification as(Cookies who) {
        return SignIn.browser().cookies(who);
    }

    static ValidatableResponse start(Cookies who, String patient, String subject) {
        return as(who).body(Map.of(
                        "clinicId", Staff.unit(A), "subject", subject, "text", "En fråga.", "attachments", List.of()))
                .post(PATIENT + "/threads", id(patient))
                .then();
    }

    static String started(Cookies who, String patient, String subject) {
        return start(who, patient, subject).statusCode(201).extract().path("threadId");
    }

    static ValidatableResponse write(Cookies who, String patient, String thread, String text) {
        return write(who, patient, thread, Map.of("text", text, "attachments", List.of()));
    }

    static ValidatableResponse write(Cookies who, String patient, String thread, Map<String, Object> message) {
        return as(who).body(message)
                .post(PATIENT + "/threads/{thread}/messages", id(patient), thread)
                .then();
    }

    static ValidatableResponse get(Cookies who, String patient, String path) {
        return as(who).get(PATIENT + path, id(patient)).then();
    }

    static ValidatableResponse read(Cookies who, String patient, String thread) {
        String last =
                get(who, patient, "/threads/" + thread + "/messages").extract().path("items[0].messageId");
        return as(who).body(Map.of("messageId", last))
                .put(PATIENT + "/threads/{thread}/read", id(patient), thread)
                .then();
    }

    static ValidatableResponse upload(Cookies who, String patient, byte[] file) {
        return given().header("X-Requested-With", "vardombud")
                .cookies(who)
                .contentType("application/octet-stream")
                .body(file)
                .post(PATIENT + "/attachments", id(patient))
                .then();
    }

    static ValidatableResponse staff(Cookies staff, String path) {
        return as(staff).get(UNIT + path, Staff.unit(A)).then();
    }

    static ValidatableResponse staffStart(Cookies staff, String patient, String subject, boolean hidden) {
        return as(staff)
                .body(Map.of(
                        "patientId",
                        id(patient),
                        "subject",
                        subject,
                        "text",
                        "Från oss.",
                        "hiddenFromGuardians",
                        hidden))
                .post(UNIT + "/threads", Staff.unit(A))
                .then();
    }

    static ValidatableResponse answer(Cookies staff, String thread, String text, boolean hidden) {
        return answer(staff, thread, version(staff, thread), text, hidden, List.of());
    }

    static ValidatableResponse answer(
            Cookies staff, String thread, int version, String text, boolean hidden, List<Map<String, Object>> files) {
        return as(staff)
                .header("If-Match", quoted(version))
                .body(Map.of("text", text, "hiddenFromGuardians", hidden, "attachments", files))
                .post(UNIT + "/threads/{thread}/messages", Staff.unit(A), thread)
                .then();
    }

    /** @param verb close or reopen */
    static ValidatableResponse turn(Cookies staff, String thread, String verb) {
        return as(staff)
                .header("If-Match", quoted(version(staff, thread)))
                .post(UNIT + "/threads/{thread}/" + verb, Staff.unit(A), thread)
                .then();
    }

    static int version(Cookies staff, String thread) {
        return staff(staff, "/threads/" + thread).statusCode(200).extract().path("version");
    }

    private static String quoted(int version) {
        return '"' + Integer.toString(version) + '"';
    }

    static String id(String persona) {
        return Personas.get(persona).patientId();
    }
}
