package se.vardombud.appointment;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** A clinic that publishes times, and people who book them, over HTTP. */
final class Bookable {
    static final String VISITS = "/api/v1/patients/{id}/appointments";
    static final String HOLDS = "/api/v1/patients/{id}/appointment-holds";
    static final String UNIT = "/api/v1/units/{unit}";
    private static int named;

    private Bookable() {}

    /** Staff of unit A at work. */
    static Cookies staff() {
        return Staff.session("staff-care-a", "A", "CARE_STAFF");
    }

    static RequestSpecification as(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    /** A kind of visit of unit A that nobody else has; answers with its id. */
    static String type(Cookies staff, int cancelHours) {
        return as(staff)
                .body(Map.of("name", "Besök " + named++, "minutes", 30, "cancelHours", cancelHours))
                .post(UNIT + "/visit-types", Staff.unit("A"))
                .then()
                .statusCode(201)
                .extract()
                .path("typeId");
    }

    /** Publishes one time. */
    static void publish(Cookies staff, String type, Instant startsAt) {
        as(staff)
                .body(Map.of("typeId", type, "startsAt", startsAt.toString()))
                .post(UNIT + "/slots", Staff.unit("A"))
                .then()
                .statusCode(201);
    }

    /** Publishes so many times, a day apart, the first in two days; answers with their ids. */
    static List<String> publish(Cookies staff, String type, int count) {
        for (int day = 0; day < count; day++) {
            publish(staff, type, Sandbox.now().plus(Duration.ofDays(2 + day)));
        }
        return free(staff, type);
    }

    /** The ids of the free times of the kind. */
    static List<String> free(Cookies session, String type) {
        return as(session)
                .queryParam("type", type)
                .get("/api/v1/clinics/{clinic}/slots", Staff.unit("A"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.slotId");
    }

    static Response hold(Cookies session, String persona, String slot, @Nullable String rebooks) {
        Map<String, Object> body = new HashMap<>(Map.of("slotId", slot));
        if (rebooks != null) {
            body.put("rebooks", rebooks);
        }
        return as(session).body(body).post(HOLDS, id(persona));
    }

    static String held(Cookies session, String persona, String slot) {
        return hold(session, persona, slot, null)
                .then()
                .statusCode(201)
                .extract()
                .path("holdId");
    }

    static Response book(Cookies session, String persona, String hold) {
        return as(session).body(Map.of("holdId", hold)).post(VISITS, id(persona));
    }

    /** Holds and books; answers with the visit's id. */
    static String booked(Cookies session, String persona, String slot) {
        return book(session, persona, held(session, persona, slot))
                .then()
                .statusCode(201)
                .extract()
                .path("appointmentId");
    }
}
