package se.vardombud.proxy.exception;

import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** What the guardian, the young person and the staff do about the journal of the fourteen-year-old, over HTTP. */
final class Exceptions {
    static final String YOUNG = "child-14";
    private static final String GUARDIANS = "/api/v1/patients/{id}/journal-exceptions";
    private static final String QUESTIONS = "/api/v1/patients/{id}/exception-questions";

    private Exceptions() {}

    static ValidatableResponse apply(Cookies guardian, Map<String, ?> change, String... units) {
        return apply(guardian, YOUNG, null, change, units);
    }

    static ValidatableResponse apply(
            Cookies guardian, String child, @Nullable String key, Map<String, ?> change, String... units) {
        Map<String, Object> body = new HashMap<>(
                Map.of("unitIds", Arrays.stream(units).map(Staff::unit).toList()));
        body.putAll(change);
        RequestSpecification request = browser(guardian).body(body);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(GUARDIANS, id(child))
                .then();
    }

    static ValidatableResponse applications(Cookies guardian) {
        return browser(guardian).get(GUARDIANS, id(YOUNG)).then();
    }

    static ValidatableResponse takeBack(Cookies guardian, String application) {
        return browser(guardian)
                .delete(GUARDIANS + "/{a}", id(YOUNG), application)
                .then();
    }

    static ValidatableResponse questions(Cookies young) {
        return browser(young).get(QUESTIONS, id(YOUNG)).then();
    }

    static ValidatableResponse consent(Cookies young, String application, String unit, boolean consents) {
        return browser(young)
                .body(Map.of("consents", consents))
                .post(QUESTIONS + "/{a}/units/{u}/consent", id(YOUNG), application, Staff.unit(unit))
                .then();
    }

    static ValidatableResponse withdraw(Cookies young, String application, String unit) {
        return browser(young)
                .post(QUESTIONS + "/{a}/units/{u}/withdraw", id(YOUNG), application, Staff.unit(unit))
                .then();
    }

    static ValidatableResponse queue(Cookies staff, String unit, String status) {
        return browser(staff)
                .queryParam("status", status)
                .get("/api/v1/units/{u}/journal-exceptions", Staff.unit(unit))
                .then()
                .statusCode(200);
    }

    static ValidatableResponse decide(Cookies staff, String unit, String exception, int version, Map<String, ?> body) {
        return act(staff, "journal-exceptions", unit, exception, "decide", version, body);
    }

    static ValidatableResponse act(
            Cookies staff, String what, String unit, String id, String act, int version, Map<String, ?> body) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/units/{u}/" + what + "/{e}/" + act, Staff.unit(unit), id)
                .then();
    }

    static ValidatableResponse begin(Cookies staff, String what, Map<String, ?> change) {
        Map<String, Object> body = new HashMap<>(Map.of("patientId", id(YOUNG), "guardianId", id("guardian")));
        body.putAll(change);
        return browser(staff)
                .body(body)
                .post("/api/v1/units/{u}/" + what, Staff.unit("A"))
                .then();
    }

    static ValidatableResponse journal(Cookies reader) {
        return browser(reader)
                .queryParam("limit", 100)
                .get("/api/v1/patients/{id}/journal", id(YOUNG))
                .then();
    }

    /** Applied for, consented to and ready to be decided at unit A; answers with the application and the exception. */
    static Asked consented(Cookies guardian, Cookies young, Cookies manager) {
        String application =
                apply(guardian, Map.of(), "A").statusCode(201).extract().path("applicationId");
        consent(young, application, "A", true).statusCode(200);
        List<String> waiting = queue(manager, "A", "OPEN").extract().path("items.exceptionId");
        return new Asked(application, waiting.getFirst());
    }

    record Asked(String application, String exception) {}

    /** The operations manager of a unit. */
    static Cookies manager(String unit) {
        return Staff.session(unit.equals("A") ? "staff-manager-a" : "staff-care-b", unit, "OPERATIONS_MANAGER");
    }

    static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    static String id(String persona) {
        return Personas.get(persona).patientId();
    }
}
