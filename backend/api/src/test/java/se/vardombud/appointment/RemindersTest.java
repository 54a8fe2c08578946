package se.vardombud.appointment;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.appointment.Bookable.UNIT;
import static se.vardombud.appointment.Bookable.as;
import static se.vardombud.appointment.Bookable.booked;
import static se.vardombud.appointment.Bookable.free;
import static se.vardombud.appointment.Bookable.publish;
import static se.vardombud.appointment.Bookable.type;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.notification.Choice;
import se.vardombud.testing.Rows;

/** A visit is reminded of once, a day before; and what the clinic does to it is told. */
@QuarkusTest
class RemindersTest {
    private static final String MAIL = "anna@example.org";

    @Inject
    Reminders reminders;

    @Inject
    DataSource database;

    private Cookies staff = new Cookies();
    private Cookies guardian = new Cookies();
    private String type = "";
    private int before;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        staff = Bookable.staff();
        guardian = SignIn.as("guardian");
        type = type(staff, 0);
        Choice.mailTo(guardian, "child-11", "NOTHING", MAIL);
        before = Post.mail(MAIL).size();
    }

    private void told(int times) {
        await().until(() -> Post.mail(MAIL).size() == before + times);
    }

    private List<String> reminded() {
        return Rows.of(
                database,
                "select patient_id from appointment where type_id = '" + type + "' and reminded_at is not null");
    }

    @Test
    void a_visit_is_reminded_of_a_day_before_and_once() {
        booked(guardian, "child-11", publish(staff, type, 1).getFirst());
        Sandbox.forward(Duration.ofDays(1).minusSeconds(1));
        reminders.check();
        assertEquals(List.of(), reminded());
        Sandbox.forward(Duration.ofSeconds(1));
        reminders.check();
        reminders.check();
        told(1);
        assertEquals(1, reminded().size());
    }

    @Test
    void who_books_what_is_soon_is_not_reminded() {
        publish(staff, type, Sandbox.now().plus(Duration.ofHours(24)));
        booked(guardian, "child-11", free(guardian, type).getFirst());
        assertEquals(1, reminded().size());
        reminders.check();
        assertEquals(before, Post.mail(MAIL).size());
    }

    @Test
    void what_the_clinic_cancels_is_told_and_not_reminded_of() {
        String visit = booked(guardian, "child-11", publish(staff, type, 1).getFirst());
        as(staff)
                .body(Map.of("reason", "Läkaren är sjuk."))
                .post(UNIT + "/appointments/{visit}/cancel", Staff.unit("A"), visit)
                .then()
                .statusCode(204);
        told(1);
        Sandbox.forward(Duration.ofDays(1));
        reminders.check();
        assertEquals(List.of(), reminded());
    }
}
