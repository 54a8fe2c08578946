package se.vardombud.appointment;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.vardombud.appointment.Bookable.HOLDS;
import static se.vardombud.appointment.Bookable.VISITS;
import static se.vardombud.appointment.Bookable.as;
import static se.vardombud.appointment.Bookable.book;
import static se.vardombud.appointment.Bookable.booked;
import static se.vardombud.appointment.Bookable.free;
import static se.vardombud.appointment.Bookable.held;
import static se.vardombud.appointment.Bookable.hold;
import static se.vardombud.appointment.Bookable.id;
import static se.vardombud.appointment.Bookable.publish;
import static se.vardombud.appointment.Bookable.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import java.time.Duration;
import java.time.Instant;
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

/** S7 and S8: free times are held, booked, moved and cancelled, by and for those who may. */
@QuarkusTest
class BookingHttpTest {
    private Instant now = Instant.EPOCH;
    private Cookies staff = new Cookies();
    private Cookies guardian = new Cookies();
    private String type = "";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        now = Sandbox.stopTheClock();
        staff = Bookable.staff();
        guardian = SignIn.as("guardian");
        type = type(staff, 24);
    }

    @Test
    void a_guardian_books_for_a_child_and_the_other_sees_it_by_name() {
        List<String> slots = publish(staff, type, 2);
        String hold = hold(guardian, "child-11", slots.getFirst(), null)
                .then()
                .statusCode(201)
                .body("slot.slotId", equalTo(slots.getFirst()))
                .body("clinic.name", equalTo("Kullens vårdcentral"))
                .body("expiresAt", equalTo(now.plus(Bookings.HELD).toString()))
                .extract()
                .path("holdId");
        assertEquals(List.of(slots.getLast()), free(guardian, type));
        String visit = as(guardian)
                .body(Map.of("holdId", hold, "reason", " Hosta i tre veckor. "))
                .post(VISITS, id("child-11"))
                .then()
                .statusCode(201)
                .body("reason", equalTo("Hosta i tre veckor."))
                .body("by.who", equalTo("GUARDIAN"))
                .body("cancelUntil", equalTo(now.plus(Duration.ofDays(1)).toString()))
                .body("mayCancel", equalTo(true))
                .body("mayRebook", equalTo(true))
                .extract()
                .path("appointmentId");
        assertEquals(List.of(slots.getLast()), free(guardian, type));
        SignIn.browser("guardian-2")
                .get(VISITS, id("child-11"))
                .then()
                .body("items.appointmentId", contains(visit))
                .body("items.by.name", contains(Personas.get("guardian").name()));
        as(staff).get("/api/v1/units/{unit}/patients", Staff.unit("A")).then().statusCode(200);
        as(guardian)
                .get("/api/v1/patients/{id}/clinics", id("child-11"))
                .then()
                .body("items.name", contains("Kullens vårdcentral"));
    }

    @Test
    void a_hold_keeps_others_out_for_five_minutes_and_is_then_taken_over() {
        String slot = publish(staff, type, 1).getFirst();
        String hold = held(guardian, "child-11", slot);
        Cookies other = SignIn.as("stranger");
        hold(other, "stranger", slot, null).then().statusCode(409).body("code", equalTo("SLOT_TAKEN"));
        Sandbox.forward(Bookings.HELD.minusSeconds(1));
        hold(other, "stranger", slot, null).then().statusCode(409);
        Sandbox.forward(Duration.ofSeconds(1));
        book(guardian, "child-11", hold).then().statusCode(409).body("code", equalTo("HOLD_EXPIRED"));
        assertEquals(List.of(slot), free(other, type));
        booked(other, "stranger", slot);
        book(guardian, "child-11", hold).then().statusCode(409).body("code", equalTo("HOLD_EXPIRED"));
    }

    @Test
    void one_holds_one_time_and_lets_it_go() {
        List<String> slots = publish(staff, type, 2);
        String first = held(guardian, "child-11", slots.getFirst());
        String second = held(guardian, "child-11", slots.getLast());
        assertEquals(List.of(slots.getFirst()), free(guardian, type));
        book(guardian, "child-11", first).then().statusCode(409);
        book(SignIn.as("guardian-2"), "child-11", second).then().statusCode(409);
        as(guardian).delete(HOLDS + "/{hold}", id("child-11"), second).then().statusCode(204);
        as(guardian).delete(HOLDS + "/{hold}", id("child-11"), second).then().statusCode(204);
        assertEquals(slots, free(guardian, type));
    }

    @Test
    void who_comes_second_gets_the_nearest_free_times() {
        List<String> slots = publish(staff, type, 6);
        held(guardian, "child-11", slots.get(2));
        hold(SignIn.as("stranger"), "stranger", slots.get(2), null)
                .then()
                .statusCode(409)
                .body("nextFree.slotId", contains(slots.get(1), slots.get(3), slots.get(4)))
                .body("nextFree[0].startsAt", notNullValue());
    }

    @Test
    void a_time_that_has_passed_is_neither_shown_nor_held() {
        String slot = publish(staff, type, 1).getFirst();
        Sandbox.forward(Duration.ofDays(2));
        Cookies again = SignIn.as("guardian");
        assertEquals(List.of(), free(again, type));
        hold(again, "child-11", slot, null).then().statusCode(409).body("code", equalTo("SLOT_TAKEN"));
        hold(again, "child-11", UUID.randomUUID().toString(), null).then().statusCode(404);
    }

    @Test
    void a_visit_is_moved_in_one_step() {
        List<String> slots = publish(staff, type, 2);
        String visit = booked(guardian, "child-11", slots.getFirst());
        Cookies other = SignIn.as("guardian-2");
        String hold = hold(other, "child-11", slots.getLast(), visit)
                .then()
                .statusCode(201)
                .extract()
                .path("holdId");
        assertEquals(List.of(), free(guardian, type));
        book(other, "child-11", hold).then().statusCode(422);
        as(other)
                .body(Map.of("holdId", hold))
                .post(VISITS + "/{visit}/rebook", id("child-11"), visit)
                .then()
                .statusCode(200)
                .body("appointmentId", equalTo(visit))
                .body("startsAt", equalTo(now.plus(Duration.ofDays(3)).toString()))
                .body("by.name", equalTo(Personas.get("guardian").name()))
                .body("changed.by.name", equalTo(Personas.get("guardian-2").name()));
        assertEquals(List.of(slots.getFirst()), free(guardian, type));
    }

    @Test
    void a_visit_is_moved_only_to_the_same_kind_at_the_same_clinic() {
        List<String> slots = publish(staff, type, 2);
        String visit = booked(guardian, "child-11", slots.getFirst());
        String other = publish(staff, type(staff, 24), 1).getFirst();
        hold(guardian, "child-11", other, visit).then().statusCode(422);
        String fresh = held(guardian, "child-11", slots.getLast());
        as(guardian)
                .body(Map.of("holdId", fresh))
                .post(VISITS + "/{visit}/rebook", id("child-11"), visit)
                .then()
                .statusCode(422);
        hold(guardian, "child-11", slots.getLast(), UUID.randomUUID().toString())
                .then()
                .statusCode(404);
    }

    @Test
    void cancelling_frees_the_time_until_the_deadline() {
        String slot = publish(staff, type, 1).getFirst();
        String visit = booked(guardian, "child-11", slot);
        Cookies other = SignIn.as("guardian-2");
        cancel(other, visit, 204);
        cancel(guardian, visit, 204);
        assertEquals(List.of(slot), free(guardian, type));
        as(guardian).get(VISITS, id("child-11")).then().body("items", empty());
        as(guardian)
                .get(VISITS + "?when=past", id("child-11"))
                .then()
                .body("items.status", contains("CANCELLED"))
                .body("items.mayCancel", contains(false));
        String again = booked(guardian, "child-11", slot);
        Sandbox.forward(Duration.ofDays(1).plusSeconds(1));
        Cookies later = SignIn.as("guardian");
        as(later)
                .delete(VISITS + "/{visit}", id("child-11"), again)
                .then()
                .statusCode(409)
                .body("code", equalTo("TOO_LATE_TO_CANCEL"))
                .body("deadline", equalTo(now.plus(Duration.ofDays(1)).toString()));
        as(later)
                .get(VISITS + "/{visit}", id("child-11"), again)
                .then()
                .body("mayCancel", equalTo(false))
                .body("mayRebook", equalTo(false));
    }

    @Test
    void what_is_sent_twice_is_booked_once() {
        List<String> slots = publish(staff, type, 2);
        String hold = held(guardian, "child-11", slots.getFirst());
        for (int send = 0; send < 2; send++) {
            as(guardian)
                    .header("Idempotency-Key", "form-1")
                    .body(Map.of("holdId", hold))
                    .post(VISITS, id("child-11"))
                    .then()
                    .statusCode(201)
                    .body("status", equalTo("BOOKED"));
        }
        as(guardian).get(VISITS, id("child-11")).then().body("items", hasSize(1));
        as(guardian)
                .header("Idempotency-Key", "form-1")
                .body(Map.of("holdId", hold, "reason", "annat"))
                .post(VISITS, id("child-11"))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void at_thirteen_the_young_person_finds_the_visit_and_the_guardian_does_not() {
        String slot = publish(staff, type, 1).getFirst();
        String visit = booked(guardian, "child-day-before-13", slot);
        Sandbox.standAt(Personas.get("child-day-before-13")
                .birthDate()
                .plusYears(13)
                .atStartOfDay(PortalClock.ZONE)
                .toInstant());
        as(SignIn.as("guardian")).get(VISITS, id("child-day-before-13")).then().statusCode(403);
        SignIn.browser("child-day-before-13")
                .get(VISITS, id("child-day-before-13"))
                .then()
                .statusCode(200)
                .body("items.appointmentId", contains(visit));
    }

    @Test
    void a_stranger_finds_nothing_and_a_protected_person_needs_the_clinics_approval() {
        String slot = publish(staff, type, 1).getFirst();
        String visit = booked(guardian, "child-11", slot);
        Cookies stranger = SignIn.as("stranger");
        as(stranger).get(VISITS, id("child-11")).then().statusCode(404);
        as(stranger).get(VISITS + "/{visit}", id("stranger"), visit).then().statusCode(404);
        cancel(stranger, visit, 404);
        String other = publish(staff, type(staff, 24), 1).getFirst();
        hold(SignIn.as("protected-adult"), "protected-adult", other, null)
                .then()
                .statusCode(403)
                .body("rule", equalTo("O3"));
        as(guardian).get(VISITS + "/x", id("child-11")).then().statusCode(404);
        as(guardian).get(VISITS + "?when=ever", id("child-11")).then().statusCode(422);
        as(guardian)
                .body(Map.of("holdId", "x"))
                .post(VISITS, id("child-11"))
                .then()
                .statusCode(422);
        as(guardian)
                .get("/api/v1/clinics/{clinic}/slots?type=x", Staff.unit("A"))
                .then()
                .statusCode(422);
    }

    @Test
    void the_calendar_file_says_when_and_not_what() {
        String visit = booked(guardian, "child-11", publish(staff, type, 1).getFirst());
        String file = as(guardian)
                .get(VISITS + "/{visit}/calendar", id("child-11"), visit)
                .then()
                .statusCode(200)
                .contentType("text/calendar")
                .extract()
                .asString();
        assertTrue(file.contains("SUMMARY:Vårdbesök\r\n"));
        assertFalse(file.contains("Besök "));
        as(guardian)
                .get(VISITS + "/{visit}/calendar?kind=true", id("child-11"), visit)
                .then()
                .statusCode(200)
                .body(containsString("Vårdbesök: Besök "));
    }

    private static void cancel(Cookies session, String visit, int status) {
        as(session).delete(VISITS + "/{visit}", id("child-11"), visit).then().statusCode(status);
    }
}
