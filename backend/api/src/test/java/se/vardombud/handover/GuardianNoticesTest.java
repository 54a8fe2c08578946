package se.vardombud.handover;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Outside;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PortalClock;
import se.vardombud.notification.Choice;
import se.vardombud.testing.Rows;

/** S20: in good time, once each, to those who have done something for the child, and never to somebody who may not know. */
@QuarkusTest
class GuardianNoticesTest {
    private static final String ANNA = "anna@example.org";
    private static final String ERIK = "erik@example.org";
    private static final String CHILD = "child-day-before-13";

    @Inject
    GuardianNotices notices;

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void ninety_and_fourteen_days_ahead_and_once_each() {
        Cookies anna = guardianOnDay(100, ANNA, "guardian");
        act(anna, CHILD);
        toDay(91);
        tell();
        assertEquals(1, Post.mail(ANNA).size());
        toDay(90);
        tell();
        tell();
        assertEquals(2, Post.mail(ANNA).size());
        assertTrue(Post.mail(ANNA).getFirst().startsWith("Snart tar någon som du är ombud för över"));
        toDay(15);
        tell();
        assertEquals(2, Post.mail(ANNA).size());
        toDay(14);
        tell();
        assertEquals(3, Post.mail(ANNA).size());
        toDay(1);
        tell();
        toDay(0);
        tell();
        assertEquals(3, Post.mail(ANNA).size());
    }

    @Test
    void what_was_due_while_the_portal_was_down_is_told_once_when_it_is_up() {
        act(guardianOnDay(100, ANNA, "guardian"), CHILD);
        toDay(3);
        tell();
        tell();
        assertEquals(2, Post.mail(ANNA).size());
        assertEquals(List.of("14"), Rows.of(database, "select days from handover_notice"));
    }

    @Test
    void a_guardian_who_has_done_nothing_for_the_child_is_not_told() {
        guardianOnDay(100, ERIK, "guardian-2");
        toDay(14);
        tell();
        assertEquals(1, Post.mail(ERIK).size());
    }

    @Test
    void who_begins_to_act_after_the_day_is_told_then() {
        Cookies anna = guardianOnDay(60, ANNA, "guardian");
        tell();
        assertEquals(1, Post.mail(ANNA).size());
        act(anna, CHILD);
        tell();
        assertEquals(2, Post.mail(ANNA).size());
    }

    @Test
    void a_guardian_whom_care_has_blocked_is_not_told_and_the_other_one_is() {
        act(guardianOnDay(100, ANNA, "guardian"), CHILD);
        act(guardianOnDay(100, ERIK, "guardian-2"), CHILD);
        block("guardian");
        toDay(14);
        tell();
        assertEquals(1, Post.mail(ANNA).size());
        assertEquals(2, Post.mail(ERIK).size());
    }

    @Test
    void of_a_child_with_protected_identity_nobody_is_told() {
        act(guardianOnDay(100, ANNA, "guardian"), CHILD);
        Sandbox.changeInRegister(CHILD, Map.of("protected", true));
        SignIn.as("guardian");
        toDay(14);
        tell();
        assertEquals(1, Post.mail(ANNA).size());
    }

    @Test
    void what_is_queued_when_a_block_comes_or_the_day_itself_does_not_leave() {
        for (boolean blocked : List.of(true, false)) {
            Sandbox.reset();
            act(guardianOnDay(100, ANNA, "guardian"), CHILD);
            toDay(1);
            Outside.fault("mail", Map.of("reply", "450 4.7.1 Greylisted"));
            notices.check();
            await().until(() -> Rows.of(database, "select coalesce(max(failures), 0) from work")
                    .equals(List.of("1")));
            if (blocked) {
                block("guardian");
            }
            Outside.repair("mail");
            Sandbox.forward(blocked ? Duration.ofMinutes(1) : Duration.ofDays(1));
            done();
            assertEquals(1, Post.mail(ANNA).size());
        }
    }

    @Test
    void a_guardian_is_spoken_to_in_their_own_language_and_without_care() {
        Cookies anna = guardianOnDay(100, ANNA, "guardian");
        SignIn.browser().cookies(anna).body(Map.of("language", "en")).patch("/api/v1/me");
        act(anna, CHILD);
        toDay(90);
        tell();
        String text = Post.mail(ANNA).getFirst();
        assertTrue(text.startsWith("Somebody you act for will soon take over"), text);
        assertFalse(text.contains("Elsa"), text);
    }

    /** Signs in so many days ahead of the child's birthday, and wants mail. */
    private static Cookies guardianOnDay(int ahead, String address, String guardian) {
        toDay(ahead);
        Cookies session = SignIn.as(guardian);
        Choice.mailTo(session, guardian, "NOTHING", address);
        return session;
    }

    private static void act(Cookies session, String child) {
        SignIn.browser()
                .cookies(session)
                .get("/api/v1/patients/{child}/clinics", Personas.get(child).patientId())
                .then()
                .statusCode(200);
    }

    private static void toDay(int ahead) {
        LocalDate birthday = Personas.get(CHILD).birthDate().plusYears(13);
        Sandbox.standAt(birthday.minusDays(ahead)
                .atTime(LocalTime.NOON)
                .atZone(PortalClock.ZONE)
                .toInstant());
    }

    private void block(String guardian) {
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('"
                        + Personas.get(CHILD).patientId() + "', '019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60', '"
                        + Personas.get(guardian).patientId() + "', 'Decided by care.', current_timestamp)");
    }

    private void tell() {
        notices.check();
        done();
    }

    private void done() {
        await().until(() -> Rows.of(database, "select count(*) from work").equals(List.of("0")));
    }
}
