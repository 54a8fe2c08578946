package se.vardombud.message;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** S11: messages with a clinic, from the page to the clinic's answer and back. */
@QuarkusTest
class MessagesHttpTest {
    private static final String CHILD = "child-11";
    private static final String NOBODY = "01890a5d-ac96-774b-bcce-b302099a8057";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guardian", CHILD})
    void a_question_is_answered_and_read(String patient) {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = staff();
        String thread = Mailbag.started(anna, patient, "Utslag");
        Mailbag.get(anna, patient, "/threads/" + thread)
                .body("state", equalTo("WAITING"))
                .body("clinicName", equalTo("Kullens vårdcentral"))
                .body("unread", equalTo(0));
        Mailbag.staff(staff, "/threads").body("items.threadId", hasItem(thread));
        Sandbox.forward(Duration.ofMinutes(10));
        Mailbag.answer(staff, thread, "Ett svar.", false).statusCode(200).body("state", equalTo("ANSWERED"));
        Mailbag.staff(staff, "/threads").body("items.threadId", not(hasItem(thread)));
        Mailbag.get(anna, patient, "/threads")
                .body("items[0].threadId", equalTo(thread))
                .body("items[0].state", equalTo("ANSWERED"))
                .body("items[0].unread", equalTo(1));
        Mailbag.get(anna, patient, "/threads/" + thread + "/messages")
                .body("items.text", contains("Ett svar.", "En fråga."))
                .body("items.by.who", contains("STAFF", patient.equals("guardian") ? "SELF" : "GUARDIAN"))
                .body("items[0].by.name", nullValue())
                .body("items[1].by.name", equalTo("Anna Lindqvist"));
        Mailbag.read(anna, patient, thread).statusCode(204);
        Mailbag.get(anna, patient, "/threads/" + thread).body("unread", equalTo(0));
    }

    @Test
    void both_guardians_see_it_and_each_reads_for_themself() {
        Cookies anna = SignIn.as("guardian");
        Cookies erik = SignIn.as("guardian-2");
        String thread = Mailbag.started(anna, CHILD, "Utslag");
        Mailbag.answer(staff(), thread, "Ett svar.", false);
        Mailbag.read(anna, CHILD, thread);
        Mailbag.get(anna, CHILD, "/threads/unread").body("unread", equalTo(0));
        Mailbag.get(erik, CHILD, "/threads/unread").body("unread", equalTo(1));
        Mailbag.write(erik, CHILD, thread, "Tack!").statusCode(201).body("by.name", equalTo("Erik Lindqvist"));
        Mailbag.get(anna, CHILD, "/threads/" + thread)
                .body("state", equalTo("WAITING"))
                .body("unread", equalTo(0));
    }

    @Test
    void one_who_is_waited_for_stands_first_in_the_queue_however_much_is_added() {
        Cookies anna = SignIn.as("guardian");
        String first = Mailbag.started(anna, CHILD, "Första");
        Sandbox.forward(Duration.ofMinutes(1));
        String second = Mailbag.started(anna, "guardian", "Andra");
        Sandbox.forward(Duration.ofMinutes(1));
        Mailbag.write(anna, CHILD, first, "Mer.").statusCode(201);
        List<String> queue =
                Mailbag.staff(staff(), "/threads?limit=100").extract().path("items.threadId");
        assertEquals(
                List.of(first, second),
                queue.stream().filter(List.of(first, second)::contains).toList());
        List<String> after = Mailbag.staff(
                        staff(),
                        "/threads?limit=1&cursor="
                                + Mailbag.staff(staff(), "/threads?limit=1")
                                        .extract()
                                        .path("nextCursor"))
                .statusCode(200)
                .extract()
                .path("items.threadId");
        assertEquals(1, after.size());
    }

    @Test
    void a_request_that_comes_again_makes_nothing_more() {
        Cookies anna = SignIn.as("guardian");
        Map<String, Object> wanted =
                Map.of("clinicId", Staff.unit("A"), "subject", "En gång", "text", "Text", "attachments", List.of());
        String first = keyed(anna, "k1", wanted).statusCode(201).extract().path("threadId");
        keyed(anna, "k1", wanted).statusCode(201).body("threadId", equalTo(first));
        Map<String, Object> other =
                Map.of("clinicId", Staff.unit("A"), "subject", "Annat", "text", "Text", "attachments", List.of());
        keyed(anna, "k1", other).statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        List<String> subjects = Mailbag.get(anna, CHILD, "/threads").extract().path("items.subject");
        assertEquals(1, Collections.frequency(subjects, "En gång"));
    }

    @Test
    void nobody_writes_in_what_the_clinic_has_closed_until_it_opens_it() {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = staff();
        String thread = Mailbag.started(anna, CHILD, "Utslag");
        Mailbag.turn(staff, thread, "close").statusCode(200).body("state", equalTo("CLOSED"));
        Mailbag.get(anna, CHILD, "/threads/" + thread).body("state", equalTo("CLOSED"));
        Mailbag.write(anna, CHILD, thread, "Hallå?").statusCode(409).body("code", equalTo("THREAD_CLOSED"));
        Mailbag.answer(staff, thread, "Svar.", false).statusCode(409).body("code", equalTo("THREAD_CLOSED"));
        Mailbag.turn(staff, thread, "reopen").statusCode(200).body("state", equalTo("ANSWERED"));
        Mailbag.write(anna, CHILD, thread, "Tack.").statusCode(201);
    }

    @Test
    void two_of_the_staff_do_not_answer_the_same() {
        Cookies anna = SignIn.as("guardian");
        Cookies one = staff();
        Cookies other = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        String thread = Mailbag.started(anna, CHILD, "Utslag");
        int read = Mailbag.version(one, thread);
        Mailbag.answer(one, thread, read, "Ett svar.", false, List.of()).statusCode(200);
        Mailbag.answer(other, thread, read, "Samma svar.", false, List.of())
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        Mailbag.as(one)
                .post("/api/v1/units/{unit}/threads/{thread}/close", Staff.unit("A"), thread)
                .then()
                .statusCode(428);
        Mailbag.get(anna, CHILD, "/threads/" + thread + "/messages").body("items.size()", equalTo(2));
    }

    @Test
    void at_13_the_guardian_loses_sight_and_the_young_person_finds_everything() {
        String child = "child-day-before-13";
        Cookies anna = SignIn.as("guardian");
        String thread = Mailbag.started(anna, child, "Inför besöket");
        Sandbox.forward(Duration.ofDays(1));
        anna = SignIn.as("guardian");
        Mailbag.get(anna, child, "/threads").statusCode(403).body("reason", equalTo("CHILD_IS_13"));
        Cookies young = SignIn.as(child);
        Mailbag.get(young, child, "/threads").body("items.threadId", hasItem(thread));
        Mailbag.get(young, child, "/threads/" + thread + "/messages")
                .body("items[0].by.who", equalTo("GUARDIAN"))
                .body("items[0].by.name", equalTo("Anna Lindqvist"));
        Mailbag.write(young, child, thread, "Nu är det jag.").statusCode(201).body("by.who", equalTo("SELF"));
    }

    @Test
    void what_one_is_writing_is_kept_for_oneself_until_it_is_sent() {
        Cookies anna = SignIn.as("guardian");
        draft(anna, "new", "Halv men")
                .statusCode(200)
                .body("savedAt", equalTo(Sandbox.now().toString()));
        Mailbag.get(anna, CHILD, "/message-drafts/new").body("text", equalTo("Halv men"));
        Mailbag.get(SignIn.as("guardian-2"), CHILD, "/message-drafts/new").statusCode(404);
        String thread = Mailbag.started(anna, CHILD, "Hel");
        Mailbag.get(anna, CHILD, "/message-drafts/new").statusCode(404);
        draft(anna, thread, "Ett till").statusCode(200);
        Mailbag.write(anna, CHILD, thread, "Ett till.").statusCode(201);
        Mailbag.get(anna, CHILD, "/message-drafts/" + thread).statusCode(404);
        draft(anna, NOBODY, "x").statusCode(404);
    }

    @Test
    void the_clinic_is_one_of_the_persons_and_an_open_thread_is_a_tie() {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = staff();
        String thread = Mailbag.started(anna, CHILD, "Utslag");
        Mailbag.get(anna, CHILD, "/clinics").body("items.clinicId", hasItem(Staff.unit("A")));
        Mailbag.as(anna)
                .delete("/api/v1/patients/{p}/clinics/{c}", Mailbag.id(CHILD), Staff.unit("A"))
                .then()
                .statusCode(204);
        Mailbag.staff(staff, "/threads").body("items.threadId", hasItem(thread));
        Mailbag.turn(staff, thread, "close");
        Mailbag.staff(staff, "/threads/" + thread).statusCode(404);
        Mailbag.staff(staff, "/threads?status=CLOSED").body("items.threadId", not(hasItem(thread)));
        Mailbag.get(anna, CHILD, "/threads").body("items.threadId", hasItem(thread));
    }

    @Test
    void a_clinic_that_has_not_approved_a_protected_person_is_not_written_to() {
        Mailbag.start(SignIn.as("protected-adult"), "protected-adult", "Hej")
                .statusCode(403)
                .body("reason", equalTo("CLINIC_APPROVAL_NEEDED"));
    }

    @Test
    void a_delegate_writes_as_one() {
        String thread = Mailbag.started(SignIn.as("guardian-2"), "adult-delegator", "Ombud");
        Mailbag.get(SignIn.as("adult-delegator"), "adult-delegator", "/threads/" + thread + "/messages")
                .body("items.by.who", contains("DELEGATE"));
    }

    @Test
    void staff_do_not_meet_themselves_or_their_children_here() {
        Cookies parent = SignIn.as("staff-parent-a");
        String thread = Mailbag.started(parent, "child-of-staff", "Mitt barn");
        Cookies atWork = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        Mailbag.staff(atWork, "/threads?limit=100").body("items.threadId", not(hasItem(thread)));
        Mailbag.staff(atWork, "/threads/" + thread).statusCode(403);
        Mailbag.staff(staff(), "/threads?limit=100").body("items.threadId", hasItem(thread));
        Mailbag.staff(Staff.session("staff-two-units", "A", "PHYSICIAN"), "/threads?status=MAYBE")
                .statusCode(422);
    }

    @Test
    void staff_begin_too() {
        Mailbag.staffStart(staff(), "child-small", "Dags för kontroll", false)
                .statusCode(201)
                .body("state", equalTo("ANSWERED"));
        Mailbag.get(SignIn.as("guardian-2"), "child-small", "/threads")
                .body("items[0].subject", equalTo("Dags för kontroll"))
                .body("items[0].unread", equalTo(1));
        Mailbag.staffStart(staff(), "stranger", "Hej", false).statusCode(404);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"subject, ''", "subject, '  '", "text, ''", "text, 'a\u0000b'", "subject, 'a\u202Eb'"})
    void what_is_not_valid_is_refused(String field, String value) {
        Map<String, Object> wanted = new HashMap<>(
                Map.of("clinicId", Staff.unit("A"), "subject", "S", "text", "T", "attachments", List.of()));
        wanted.put(field, value);
        Cookies anna = SignIn.as("guardian");
        keyed(anna, "k", wanted).statusCode(422);
        wanted.putAll(Map.of("clinicId", NOBODY, "subject", "S", "text", "T"));
        keyed(anna, "k", wanted).statusCode(422);
    }

    @Test
    void nobody_else_comes_near() {
        String thread = Mailbag.started(SignIn.as("guardian"), CHILD, "Utslag");
        Mailbag.get(SignIn.as("stranger"), CHILD, "/threads/" + thread).statusCode(404);
        Mailbag.get(SignIn.as("guardian"), "child-small", "/threads/" + thread).statusCode(404);
        Mailbag.as(Staff.session("staff-care-b", "B", "CARE_STAFF"))
                .get("/api/v1/units/{unit}/threads/{thread}", Staff.unit("B"), thread)
                .then()
                .statusCode(404);
        Mailbag.get(SignIn.as("guardian"), CHILD, "/threads/1").statusCode(404);
        Mailbag.get(SignIn.as("guardian-single"), "twin-a", "/threads").body("items", empty());
    }

    private static Cookies staff() {
        return Staff.session("staff-care-a", "A", "CARE_STAFF");
    }

    private static ValidatableResponse keyed(Cookies who, String key, Map<String, Object> body) {
        return Mailbag.as(who)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/patients/{patient}/threads", Mailbag.id(CHILD))
                .then();
    }

    private static ValidatableResponse draft(Cookies who, String draft, String text) {
        return Mailbag.as(who)
                .body(Map.of("subject", "", "text", text, "attachments", List.of()))
                .put("/api/v1/patients/{patient}/message-drafts/{draft}", Mailbag.id(CHILD), draft)
                .then();
    }
}
