package se.vardombud.prescription;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;

/** What both sides of a renewal do over HTTP. */
final class RenewalCalls {
    private RenewalCalls() {}

    static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    static ValidatableResponse list(Cookies session, String patient) {
        return browser(session)
                .get("/api/v1/patients/{id}/prescriptions", id(patient))
                .then()
                .statusCode(200);
    }

    static String first(String actor, String patient) {
        return list(SignIn.as(actor), patient).extract().path("items[0].prescriptionId");
    }

    static Map<String, Object> renewed(int dispensings, int days) {
        return Map.of(
                "outcome",
                "RENEWED",
                "dispensings",
                dispensings,
                "validUntil",
                today().plusDays(days).toString());
    }

    static Response send(Cookies session, String patient, String prescription, String key, Map<String, ?> body) {
        return browser(session)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/patients/{id}/prescriptions/{p}/renewals", id(patient), prescription);
    }

    static ValidatableResponse renew(
            Cookies session, String patient, String prescription, String unit, @Nullable String comment) {
        Map<String, String> body = comment == null
                ? Map.of("clinicId", Staff.unit(unit))
                : Map.of("clinicId", Staff.unit(unit), "comment", comment);
        return browser(session)
                .body(body)
                .post("/api/v1/patients/{id}/prescriptions/{p}/renewals", id(patient), prescription)
                .then();
    }

    static ValidatableResponse withdraw(Cookies session, String patient, String renewal) {
        return browser(session)
                .delete("/api/v1/patients/{id}/renewals/{r}", id(patient), renewal)
                .then();
    }

    static ValidatableResponse queue(Cookies staff, String unit) {
        return browser(staff)
                .get("/api/v1/units/{u}/renewals", Staff.unit(unit))
                .then()
                .statusCode(200);
    }

    static ValidatableResponse take(Cookies staff, String unit, String renewal, int version) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/units/{u}/renewals/{r}/take", Staff.unit(unit), renewal)
                .then();
    }

    static ValidatableResponse answer(Cookies staff, String unit, String renewal, int version, Map<String, ?> body) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/units/{u}/renewals/{r}/answer", Staff.unit(unit), renewal)
                .then();
    }
}
