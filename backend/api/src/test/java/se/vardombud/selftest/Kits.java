package se.vardombud.selftest;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** Orders, follows and answers self-tests over HTTP, on either side; unit A, where no other is named. */
public final class Kits {
    public static final String IRON = "Järnförråd";
    static final String SWAB = "Klamydia och gonorré";
    static final String BODY_SIDE = "/api/v1/patients/{p}/self-tests";
    static final String UNIT_SIDE = "/api/v1/units/{u}/self-test-orders";

    private Kits() {}

    static RequestSpecification as(Cookies who) {
        return SignIn.browser().cookies(who);
    }

    static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    static Cookies staff() {
        return Staff.session("staff-care-a", "A", "CARE_STAFF");
    }

    static ValidatableResponse get(Cookies who, String patient, String path) {
        return as(who).get(BODY_SIDE + path, id(patient)).then();
    }

    /** The id of a kind that unit A offers. */
    public static String offer(String title) {
        return as(staff())
                .get("/api/v1/units/{u}/self-test-offers", Staff.unit("A"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.test.title == '" + title + "' }.offerId");
    }

    static Response send(Cookies who, String patient, String offer, String key) {
        return as(who).header("Idempotency-Key", key)
                .body(Map.of("offerId", offer))
                .post(BODY_SIDE + "/orders", id(patient));
    }

    static ValidatableResponse order(Cookies who, String patient, String offer) {
        return as(who).body(Map.of("offerId", offer))
                .post(BODY_SIDE + "/orders", id(patient))
                .then();
    }

    static String ordered(Cookies who, String patient) {
        return order(who, patient, offer(IRON)).statusCode(201).extract().path("orderId");
    }

    static ValidatableResponse cancel(Cookies who, String patient, String order) {
        return as(who).delete(BODY_SIDE + "/orders/{o}", id(patient), order).then();
    }

    static ValidatableResponse queue(Cookies staff, String queue) {
        return as(staff)
                .queryParam("queue", queue)
                .get(UNIT_SIDE, Staff.unit("A"))
                .then()
                .statusCode(200);
    }

    static ValidatableResponse step(Cookies staff, String order, int version, Map<String, ?> step) {
        return as(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(step)
                .post(UNIT_SIDE + "/{o}/step", Staff.unit("A"), order)
                .then();
    }

    public static ValidatableResponse answer(Cookies staff, String order, int version, Map<String, ?> result) {
        return as(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(result)
                .post(UNIT_SIDE + "/{o}/result", Staff.unit("A"), order)
                .then();
    }

    /** Kit sent, and the sample here: the next version is 2. */
    public static void arrived(Cookies staff, String order) {
        step(staff, order, 0, Map.of("step", "KIT_SENT", "kitNumber", "K-1017")).statusCode(200);
        step(staff, order, 1, Map.of("step", "SAMPLE_RECEIVED")).statusCode(200);
    }

    public static Map<String, Object> result(boolean hidden) {
        return result(hidden, Map.of("name", "Ferritin", "number", 9.5, "unit", "µg/L", "low", 15, "high", 150));
    }

    static Map<String, Object> result(boolean hidden, Map<String, ?> value) {
        return Map.of(
                "values",
                List.of(value),
                "explanation",
                "Förrådet är litet.",
                "nextStep",
                "Boka tid hos oss.",
                "hiddenFromGuardians",
                hidden);
    }
}
