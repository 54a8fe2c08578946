package se.vardombud.notification;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Outside;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PersonId;
import se.vardombud.testing.Rows;

/** S12: sent once or more, never lost, never to somebody who may not have it when it leaves, and never with more than that there is something. */
@QuarkusTest
class NoticesTest {
    private static final String ANNA = "anna@example.org";
    private static final String ERIK = "erik@example.org";
    private static final String CHILD = "child-small";

    @Inject
    Notices notices;

    @Inject
    DataSource database;

    @Inject
    MeterRegistry metrics;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void each_guardian_gets_it_where_they_chose_and_in_their_language() {
        Cookies anna = SignIn.as("guardian");
        Cookies erik = SignIn.as("guardian-2");
        Choice.mailTo(anna, CHILD, "NOTHING", ANNA);
        Choice.mailTo(erik, CHILD, "FIRST_NAME", ERIK);
        SignIn.browser().cookies(erik).body(Map.of("language", "en")).patch("/api/v1/me");
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        arrived(ANNA, 1);
        arrived(ERIK, 1);
        assertEquals(
                "Någon som du är ombud för har fått ett nytt meddelande. Logga in i Vårdombud som du brukar för att läsa.",
                Post.mail(ANNA).getFirst());
        assertEquals(
                "Maja has a new message. Sign in to Vårdombud as you usually do to read.",
                Post.mail(ERIK).getFirst());
        done();
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"QUESTION", "DECISION", "HANDOVER"})
    void every_kind_has_words_in_every_language_and_names_nobody_unasked(NoticeKind kind) {
        Cookies anna = SignIn.as("guardian");
        Choice.mailTo(anna, CHILD, "INITIALS", ANNA);
        for (String language : List.of("sv", "en")) {
            SignIn.browser().cookies(anna).body(Map.of("language", language)).patch("/api/v1/me");
            int before = Post.mail(ANNA).size();
            tell(CHILD, kind);
            arrived(ANNA, before);
            String text = Post.mail(ANNA).getFirst();
            assertTrue(text.startsWith("ML "), text);
            assertFalse(text.contains("Maja") || text.contains("{"), text);
            Sandbox.forward(Notices.PAUSE);
        }
    }

    @Test
    void a_young_person_is_told_by_sms_of_what_is_hidden_from_guardians_and_a_guardian_is_not() {
        Cookies young = SignIn.as("child-14");
        String number = "+46701740605";
        String challenge = Choice.sms(young, "child-14", true, "NOTHING", number)
                .statusCode(200)
                .extract()
                .path("sms.pending.challengeId");
        Choice.confirm(young, "child-14", challenge, Post.newSms(number).substring(0, 6))
                .statusCode(200);
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        about("child-14", NoticeKind.ANSWER, true);
        about(CHILD, NoticeKind.ANSWER, true);
        await().until(() -> Post.sms(number).size() == 2);
        assertTrue(Post.sms(number).getFirst().startsWith("Du har fått ett svar"));
        done();
        assertEquals(1, Post.mail(ANNA).size());
    }

    @Test
    void several_within_a_while_become_one_and_none_is_lost() {
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        arrived(ANNA, 1);
        done();
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        assertEquals(1, waiting());
        assertEquals(2, Post.mail(ANNA).size());
        Sandbox.forward(Notices.PAUSE);
        arrived(ANNA, 2);
        done();
        assertEquals(3, Post.mail(ANNA).size());
    }

    @Test
    void what_does_not_happen_is_not_told() {
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        QuarkusTransaction.begin();
        notices.about(person(CHILD), NoticeKind.ANSWER);
        QuarkusTransaction.rollback();
        assertEquals(0, waiting());
    }

    @ParameterizedTest
    @ValueSource(strings = {"450 4.7.1 Greylisted", "421 4.7.0 Too many", "535 5.7.8 Who are you"})
    void a_mail_server_that_fails_and_comes_back_delivers_it(String reply) {
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        Outside.fault("mail", Map.of("reply", reply));
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        await().until(() -> failures() == 1);
        Sandbox.forward(Duration.ofSeconds(5));
        await().until(() -> failures() == 2);
        Outside.repair("mail");
        Sandbox.forward(Duration.ofSeconds(10));
        arrived(ANNA, 1);
        done();
        assertEquals(2, Post.mail(ANNA).size());
    }

    @Test
    void a_mail_server_that_is_slow_is_waited_for() {
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        Outside.fault("mail", Map.of("delayMs", 1500));
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        arrived(ANNA, 1);
        done();
    }

    @Test
    void after_three_days_it_is_given_up_and_counted_and_the_next_one_is_sent() {
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        double before = givenUp();
        Outside.fault("mail", Map.of("reply", "450 4.7.1 Greylisted"));
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        await().until(() -> failures() == 1);
        Sandbox.forward(Duration.ofDays(3));
        done();
        assertEquals(before + 1, givenUp());
        Outside.repair("mail");
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        arrived(ANNA, 1);
    }

    @Test
    void an_address_that_is_refused_for_good_is_told_in_the_settings() {
        Cookies anna = SignIn.as("guardian");
        Choice.mailTo(anna, CHILD, "NOTHING", ANNA);
        Outside.fault("mail", Map.of("reply", "550 5.1.1 No such user"));
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        done();
        Choice.of(anna, CHILD).body("email.refusedAt", equalTo(Sandbox.now().toString()));
        Outside.repair("mail");
        Sandbox.forward(Notices.PAUSE);
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        arrived(ANNA, 1);
        done();
        Choice.of(anna, CHILD).body("email", not(hasKey("refusedAt")));
    }

    /** Queued while the guardian could have it; leaves when the guardian no longer may. */
    @ParameterizedTest
    @ValueSource(strings = {"the thirteenth birthday", "a block", "protection", "death", "turned off"})
    void nothing_leaves_after(String what) {
        boolean birthday = what.equals("the thirteenth birthday");
        String child = birthday ? "child-day-before-13" : CHILD;
        Cookies anna = SignIn.as("guardian");
        Choice.mailTo(anna, child, "FIRST_NAME", ANNA);
        Outside.fault("mail", Map.of("reply", "450 4.7.1 Greylisted"));
        tell(child, NoticeKind.NEW_MESSAGE);
        await().until(() -> failures() == 1);
        switch (what) {
            case "a block" -> block(child);
            case "protection" -> inRegister(child, "protected");
            case "death" -> inRegister(child, "deceased");
            case "turned off" ->
                Choice.mail(anna, child, false, "NOTHING", ANNA).statusCode(200);
            default -> assertTrue(birthday);
        }
        Outside.repair("mail");
        Sandbox.forward(birthday ? Duration.ofDays(1) : Duration.ofMinutes(1));
        done();
        assertEquals(1, Post.mail(ANNA).size());
    }

    @Test
    void it_waits_while_the_register_cannot_be_asked() {
        Choice.mailTo(SignIn.as("guardian"), CHILD, "NOTHING", ANNA);
        Sandbox.registerAnswers(false);
        Sandbox.forward(Duration.ofHours(25));
        tell(CHILD, NoticeKind.NEW_MESSAGE);
        await().until(() -> failures() == 1);
        Sandbox.registerAnswers(true);
        Sandbox.forward(Duration.ofSeconds(5));
        arrived(ANNA, 1);
    }

    private void tell(String child, NoticeKind kind) {
        about(child, kind, false);
    }

    private void about(String patient, NoticeKind kind, boolean hidden) {
        notices.about(person(patient), kind, hidden);
    }

    private static PersonId person(String persona) {
        return PersonId.fromString(Personas.get(persona).patientId());
    }

    /** Somebody signs in, so that the portal reads the register anew. */
    private static void inRegister(String child, String mark) {
        Sandbox.changeInRegister(child, Map.of(mark, true));
        SignIn.as("guardian");
    }

    private void block(String child) {
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('"
                        + Personas.get(child).patientId() + "', '019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60', '"
                        + Personas.get("guardian").patientId() + "', 'Decided by care.', current_timestamp)");
    }

    private static void arrived(String address, int before) {
        await().until(() -> Post.mail(address).size() > before);
    }

    private void done() {
        await().until(() -> waiting() == 0);
    }

    private int waiting() {
        return Integer.parseInt(Rows.of(database, "select count(*) from work").getFirst());
    }

    private int failures() {
        return Integer.parseInt(
                Rows.of(database, "select coalesce(max(failures), 0) from work").getFirst());
    }

    private double givenUp() {
        var counter =
                metrics.find("vardombud.work.given.up").tag("kind", "notice").counter();
        return counter == null ? 0 : counter.count();
    }
}
