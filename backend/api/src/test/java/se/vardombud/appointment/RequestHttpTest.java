package se.vardombud.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.appointment.Bookable.UNIT;
import static se.vardombud.appointment.Bookable.VISITS;
import static se.vardombud.appointment.Bookable.as;
import static se.vardombud.appointment.Bookable.id;
import static se.vardombud.appointment.Bookable.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;

/** S7: a time is asked for, with wishes, and the clinic answers. */
@QuarkusTest
class RequestHttpTest {
    private static final String REQUESTS = "/api/v1/patients/{id}/appointment-requests";
    private static final String QUEUE = UNIT + "/appointment-requests";
    /** As long as a request may be. */
    private static final String ABOUT = "Eksem. ".repeat(285) + "Eksem";

    private Instant now = Instant.EPOCH;
    private Cookies staff = new Cookies();
    private Cookies guardian = new Cookies();

    @BeforeEach
    void reset() {
        Sandbox.reset();
        now = Sandbox.stopTheClock();
        staff = Bookable.staff();
        guardian = SignIn.as("guardian");
    }

    private String sent() {
        return send(Map.of("clinicId", Staff.unit("A"), "about", "Eksem som inte går över."))
                .statusCode(201)
                .extract()
                .path("requestId");
    }

    private ValidatableResponse send(Map<String, Object> body) {
        return as(guardian).body(body).post(REQUESTS, id("child-11")).then();
    }

    private static ValidatableResponse answer(Cookies staff, String request, Map<String, Object> body) {
        return as(staff)
                .body(body)
                .post(QUEUE + "/{request}/answer", Staff.unit("A"), request)
                .then();
    }

    @Test
    void wishes_reach_the_clinic_whose_time_is_booked_for_the_child() {
        String type = type(staff, 48);
        Map<String, Object> wishes =
                Map.of("weekdays", List.of("FRIDAY", "MONDAY"), "parts", List.of("MORNING"), "notBefore", "2026-01-02");
        String request = send(Map.of(
                        "clinicId",
                        Staff.unit("A"),
                        "typeId",
                        type,
                        "about",
                        ABOUT,
                        "wishes",
                        wishes,
                        "contactByPhone",
                        true))
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("by.who", equalTo("GUARDIAN"))
                .extract()
                .path("requestId");
        as(staff)
                .get(QUEUE, Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items.find { it.requestId == '" + request + "' }.patient.name", equalTo("Oskar Lindqvist"))
                .body("items.find { it.requestId == '" + request + "' }.wishes.weekdays", contains("MONDAY", "FRIDAY"))
                .body("items.find { it.requestId == '" + request + "' }.wishes.notBefore", equalTo("2026-01-02"));
        Instant startsAt = now.plus(Duration.ofDays(9));
        answer(staff, request, Map.of("startsAt", startsAt.toString(), "minutes", 20))
                .statusCode(204);
        String visit = SignIn.browser("guardian-2")
                .get(REQUESTS, id("child-11"))
                .then()
                .body("items.status", contains("BOOKED"))
                .body("items.by.name", contains(Personas.get("guardian").name()))
                .extract()
                .path("items[0].appointmentId");
        as(guardian)
                .get(VISITS + "/{visit}", id("child-11"), visit)
                .then()
                .body("by.who", equalTo("STAFF"))
                .body(
                        "cancelUntil",
                        equalTo(startsAt.minus(Duration.ofHours(48)).toString()))
                .body("mayRebook", equalTo(true))
                .body("typeId", equalTo(type))
                .body("type", startsWith("Besök"))
                .body("reason", equalTo(ABOUT))
                .body("requestId", equalTo(request));
        as(staff)
                .queryParam(
                        "date", LocalDate.ofInstant(startsAt, PortalClock.ZONE).toString())
                .get(UNIT + "/appointments", Staff.unit("A"))
                .then()
                .body("items.find { it.appointmentId == '" + visit + "' }.reason", equalTo(ABOUT))
                .body("items.find { it.appointmentId == '" + visit + "' }.type", startsWith("Besök"));
    }

    @Test
    void it_is_answered_once() {
        String request = sent();
        answer(staff, request, Map.of("refusal", "Ring 1177 om det blir värre."))
                .statusCode(204);
        answer(staff, request, Map.of("startsAt", now.plusSeconds(60).toString(), "minutes", 20))
                .statusCode(409)
                .body("code", equalTo("REQUEST_CLOSED"));
        as(guardian)
                .get(REQUESTS, id("child-11"))
                .then()
                .body("items.status", contains("REFUSED"))
                .body("items.refusal", contains("Ring 1177 om det blir värre."));
        as(guardian)
                .delete(REQUESTS + "/{request}", id("child-11"), request)
                .then()
                .statusCode(409);
        as(guardian).get(VISITS, id("child-11")).then().body("items", empty());
    }

    @Test
    void what_is_taken_back_is_not_answered() {
        String request = sent();
        for (int time = 0; time < 2; time++) {
            as(guardian)
                    .delete(REQUESTS + "/{request}", id("child-11"), request)
                    .then()
                    .statusCode(204);
        }
        answer(staff, request, Map.of("refusal", "Nej.")).statusCode(409);
        as(staff)
                .get(QUEUE, Staff.unit("A"))
                .then()
                .body("items.findAll { it.requestId == '" + request + "' }", empty());
    }

    @Test
    void sent_twice_it_is_one() {
        Map<String, Object> body = Map.of("clinicId", Staff.unit("A"), "about", "Eksem.");
        List<String> made = List.of(sendWith("k", body), sendWith("k", body));
        assertEquals(made.getFirst(), made.getLast());
        as(guardian).get(REQUESTS, id("child-11")).then().body("items", hasSize(1));
    }

    private String sendWith(String key, Map<String, Object> body) {
        return as(guardian)
                .header("Idempotency-Key", key)
                .body(body)
                .post(REQUESTS, id("child-11"))
                .then()
                .statusCode(201)
                .extract()
                .path("requestId");
    }

    @Test
    void half_an_answer_or_half_a_request_is_refused() {
        String request = sent();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of(),
                Map.of("startsAt", now.plusSeconds(60).toString()),
                Map.of("startsAt", now.toString(), "minutes", 20),
                Map.of("startsAt", now.plusSeconds(60).toString(), "minutes", 20, "refusal", "Nej."),
                Map.of("startsAt", now.plusSeconds(60).toString(), "minutes", 20, "typeId", UUID.randomUUID()))) {
            answer(staff, request, wrong).statusCode(422);
        }
        answer(staff, UUID.randomUUID().toString(), Map.of("refusal", "Nej.")).statusCode(404);
        send(Map.of("clinicId", UUID.randomUUID(), "about", "Eksem.")).statusCode(404);
        Map<String, Object> good = Map.of("clinicId", Staff.unit("A"), "about", "Eksem.");
        for (Map.Entry<String, Object> wrong : Map.<String, Object>of(
                        "about", "\u0007",
                        "typeId", UUID.randomUUID(),
                        "wishes", Map.of("notBefore", "2026-02-01", "notAfter", "2026-01-31"))
                .entrySet()) {
            Map<String, Object> body = new HashMap<>(good);
            body.put(wrong.getKey(), wrong.getValue());
            send(body).statusCode(422);
        }
        // A list may hold what is no day; Map.of may not.
        for (String wish : List.of("weekdays", "parts")) {
            Map<String, Object> body = new HashMap<>(good);
            body.put("wishes", Map.of(wish, Collections.singletonList(null)));
            send(body).statusCode(422);
        }
    }

    @Test
    void staff_do_not_answer_their_own_childs() {
        String request = SignIn.browser("staff-parent-a")
                .body(Map.of("clinicId", Staff.unit("A"), "about", "Eksem."))
                .post(REQUESTS, id("child-of-staff"))
                .then()
                .statusCode(201)
                .extract()
                .path("requestId");
        Cookies parent = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        as(parent)
                .get(QUEUE, Staff.unit("A"))
                .then()
                .body("items.findAll { it.requestId == '" + request + "' }", empty());
        answer(parent, request, Map.of("refusal", "Nej.")).statusCode(403);
    }
}
