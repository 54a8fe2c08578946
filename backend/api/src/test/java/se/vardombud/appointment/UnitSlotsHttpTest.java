package se.vardombud.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.appointment.Bookable.UNIT;
import static se.vardombud.appointment.Bookable.VISITS;
import static se.vardombud.appointment.Bookable.as;
import static se.vardombud.appointment.Bookable.booked;
import static se.vardombud.appointment.Bookable.free;
import static se.vardombud.appointment.Bookable.held;
import static se.vardombud.appointment.Bookable.id;
import static se.vardombud.appointment.Bookable.publish;
import static se.vardombud.appointment.Bookable.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;

/** The clinic's side of visits: what it publishes, takes away, sees and cancels. */
@QuarkusTest
class UnitSlotsHttpTest {
    private LocalDate today = LocalDate.EPOCH;
    private Cookies staff = new Cookies();
    private String type = "";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        today = LocalDate.ofInstant(Sandbox.stopTheClock(), PortalClock.ZONE);
        staff = Bookable.staff();
        type = type(staff, 24);
    }

    private ValidatableResponse series(String from, String to, List<String> weekdays, List<String> times) {
        return as(staff)
                .body(Map.of(
                        "typeId",
                        type,
                        "staffTitle",
                        "Läkare",
                        "series",
                        Map.of("weekdays", weekdays, "times", times, "from", from, "to", to)))
                .post(UNIT + "/slots", Staff.unit("A"))
                .then();
    }

    @Test
    void a_series_is_published_once_however_often_it_is_sent() {
        String from = today.plusDays(1).toString();
        String to = today.plusDays(7).toString();
        List<String> weekdays = List.of("MONDAY", "THURSDAY");
        series(from, to, weekdays, List.of("08:00", "08:30"))
                .statusCode(201)
                .body("published", equalTo(4))
                .body("skipped", equalTo(0));
        series(from, to, weekdays, List.of("08:00", "08:30", "09:00"))
                .statusCode(201)
                .body("published", equalTo(2))
                .body("skipped", equalTo(4));
        as(staff)
                .queryParam("type", type)
                .get("/api/v1/clinics/{clinic}/slots", Staff.unit("A"))
                .then()
                .body("items", hasSize(6))
                .body("items.staffTitle", everyItem(equalTo("Läkare")));
    }

    @ParameterizedTest(name = "from today + {0} to today + {1} at {2}")
    @CsvSource({
        "-1, 1, 08:00",
        "2, 1, 08:00",
        "1, 400, 08:00",
        "400, 401, 08:00",
        "1, 2, 24:00",
        "1, 2, 8",
        "1, 2, 08:00:00"
    })
    void a_series_that_makes_no_sense_is_refused(int from, int to, String time) {
        series(
                        today.plusDays(from).toString(),
                        today.plusDays(to).toString(),
                        List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"),
                        List.of(time))
                .statusCode(422);
    }

    @Test
    void nothing_is_published_by_half_a_wish() {
        String day = today.plusDays(1).toString();
        series(day, day, List.of(), List.of("08:00")).statusCode(422);
        series("+999999999-12-31", "+999999999-12-31", List.of("MONDAY"), List.of("08:00"))
                .statusCode(422);
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("typeId", type),
                Map.of("typeId", type, "startsAt", "2020-01-01T08:00:00Z"),
                Map.of("typeId", type, "startsAt", "+999999999-01-01T08:00:00Z"),
                Map.of(
                        "typeId",
                        UUID.randomUUID(),
                        "startsAt",
                        Sandbox.now().plusSeconds(60).toString()))) {
            as(staff).body(wrong).post(UNIT + "/slots", Staff.unit("A")).then().statusCode(422);
        }
        as(Staff.session("staff-care-b", "B", "CARE_STAFF"))
                .body(Map.of(
                        "typeId",
                        type,
                        "startsAt",
                        Sandbox.now().plusSeconds(60).toString()))
                .post(UNIT + "/slots", Staff.unit("B"))
                .then()
                .statusCode(422);
        SignIn.browser("guardian").get(UNIT + "/slots", Staff.unit("A")).then().statusCode(403);
    }

    @Test
    void a_free_time_is_taken_away_and_a_held_or_booked_one_is_not() {
        List<String> slots = publish(staff, type, 3);
        Cookies guardian = SignIn.as("guardian");
        booked(guardian, "child-11", slots.get(0));
        held(guardian, "child-11", slots.get(1));
        remove(slots.get(0)).statusCode(409).body("code", equalTo("SLOT_BOOKED"));
        remove(slots.get(1)).statusCode(409);
        remove(slots.get(2)).statusCode(204);
        remove(slots.get(2)).statusCode(404);
        Sandbox.forward(Bookings.HELD);
        remove(slots.get(1)).statusCode(204);
        assertEquals(List.of(), free(guardian, type));
        as(staff)
                .queryParam("date", today.plusDays(2).toString())
                .get(UNIT + "/slots", Staff.unit("A"))
                .then()
                .body("items.findAll { it.type.typeId == '" + type + "' }.state", contains("BOOKED"));
    }

    private ValidatableResponse remove(String slot) {
        return as(staff).delete(UNIT + "/slots/{slot}", Staff.unit("A"), slot).then();
    }

    @Test
    void the_unit_sees_the_days_visits_but_nobody_their_own_childs() {
        List<String> slots = publish(staff, type, 2);
        booked(SignIn.as("guardian"), "child-11", slots.getFirst());
        Cookies parent = SignIn.as("staff-parent-a");
        String other = publish(staff, type(staff, 0), 1).getFirst();
        booked(parent, "child-of-staff", other);
        String date = today.plusDays(2).toString();
        as(staff)
                .queryParam("date", date)
                .get(UNIT + "/appointments", Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items.patient.name.sort()", contains(names("child-11", "child-of-staff")))
                .body("items.by.who", everyItem(equalTo("GUARDIAN")));
        Staff.at("staff-parent-a", "A", "CARE_STAFF")
                .queryParam("date", date)
                .get(UNIT + "/appointments", Staff.unit("A"))
                .then()
                .body("items.patient.name", contains(names("child-11")));
        as(staff)
                .get(UNIT + "/appointments", Staff.unit("A"))
                .then()
                .body("items.findAll { it.patient.name == '" + names("child-11")[0] + "' }", empty());
    }

    private static Object[] names(String... personas) {
        return java.util.Arrays.stream(personas)
                .map(persona -> Personas.get(persona).name())
                .sorted()
                .toArray();
    }

    @Test
    void a_visit_that_the_clinic_cancels_is_told_with_its_reason_and_takes_its_time_away() {
        List<String> slots = publish(staff, type, 2);
        Cookies guardian = SignIn.as("guardian");
        String first = booked(guardian, "child-11", slots.getFirst());
        String second = booked(guardian, "child-11", slots.getLast());
        cancel(staff, first, Map.of("reason", "Läkaren är sjuk.")).statusCode(204);
        cancel(staff, first, Map.of("reason", "Läkaren är sjuk."))
                .statusCode(409)
                .body("code", equalTo("APPOINTMENT_CHANGED"));
        cancel(staff, second, Map.of("reason", " ")).statusCode(422);
        cancel(staff, second, Map.of("reason", "Fel bokat.", "offerAgain", true))
                .statusCode(204);
        assertEquals(List.of(slots.getLast()), free(guardian, type));
        as(guardian)
                .get(VISITS, id("child-11"))
                .then()
                .body("items.status", contains("CANCELLED", "CANCELLED"))
                .body("items.cancelReason", contains("Läkaren är sjuk.", "Fel bokat."))
                .body("items.changed.by.who", contains("STAFF", "STAFF"));
        Sandbox.forward(Duration.ofDays(2));
        as(SignIn.as("guardian")).get(VISITS, id("child-11")).then().body("items", hasSize(1));
    }

    @Test
    void staff_cancel_their_own_units_visits_and_not_their_childs() {
        String visit = booked(
                SignIn.as("staff-parent-a"),
                "child-of-staff",
                publish(staff, type, 1).getFirst());
        cancel(Staff.session("staff-parent-a", "A", "CARE_STAFF"), visit, Map.of("reason", "Nej."))
                .statusCode(403);
        as(Staff.session("staff-care-b", "B", "CARE_STAFF"))
                .body(Map.of("reason", "Nej."))
                .post(UNIT + "/appointments/{visit}/cancel", Staff.unit("B"), visit)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse cancel(Cookies session, String visit, Map<String, Object> body) {
        return as(session)
                .body(body)
                .post(UNIT + "/appointments/{visit}/cancel", Staff.unit("A"), visit)
                .then();
    }

    @Test
    void a_coming_visit_ties_the_patient_also_when_the_clinic_is_off_the_list() {
        Cookies guardian = SignIn.as("guardian");
        String visit = booked(guardian, "child-11", publish(staff, type, 1).getFirst());
        as(guardian)
                .delete("/api/v1/patients/{id}/clinics/{clinic}", id("child-11"), Staff.unit("A"))
                .then()
                .statusCode(204);
        cancel(staff, visit, Map.of("reason", "Läkaren är sjuk.")).statusCode(204);
        String again =
                booked(guardian, "child-11", publish(staff, type(staff, 24), 1).getFirst());
        Sandbox.forward(Duration.ofDays(3));
        as(SignIn.as("guardian"))
                .delete("/api/v1/patients/{id}/clinics/{clinic}", id("child-11"), Staff.unit("A"))
                .then()
                .statusCode(204);
        cancel(Bookable.staff(), again, Map.of("reason", "För sent.")).statusCode(404);
    }

    @Test
    void kinds_of_visits_have_names_of_their_own_and_terms_that_change() {
        as(staff)
                .body(Map.of("minutes", 45, "cancelHours", 2))
                .put(UNIT + "/visit-types/{type}", Staff.unit("A"), type)
                .then()
                .statusCode(200)
                .body("minutes", equalTo(45))
                .body("cancelHours", equalTo(2));
        String name = as(staff)
                .get("/api/v1/clinics/{clinic}/visit-types", Staff.unit("A"))
                .then()
                .extract()
                .path("items.find { it.typeId == '" + type + "' }.name");
        as(staff)
                .body(Map.of("name", name, "minutes", 20))
                .post(UNIT + "/visit-types", Staff.unit("A"))
                .then()
                .statusCode(422);
        as(staff)
                .body(Map.of("minutes", 4))
                .put(UNIT + "/visit-types/{type}", Staff.unit("A"), type)
                .then()
                .statusCode(422);
    }
}
