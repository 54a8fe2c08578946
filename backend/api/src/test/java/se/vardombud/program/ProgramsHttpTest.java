package se.vardombud.program;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.PasswordSignIn;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** S15: a programme from the patient's side, gone through step by step. */
@QuarkusTest
class ProgramsHttpTest {
    private static final String CHILD = "child-small";
    private static final Map<String, Object> NONE = Map.of();

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @ParameterizedTest
    @CsvSource({"guardian-2, guardian-2, SELF, 3, 8", "guardian, child-small, GUARDIAN, 2, 7"})
    void somebody_sees_how_far_they_have_come(String actor, String patient, String as, int done, int steps) {
        Cookies who = SignIn.as(actor);
        Steps.list(who, patient)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].clinic.name", equalTo("Kullens vårdcentral"))
                .body("items[0].status", equalTo("IN_PROGRESS"))
                .body("items[0].started", equalTo(true))
                .body("items[0].done", equalTo(done))
                .body("items[0].steps", equalTo(steps));
        Steps.get(who, patient, Steps.first(who, patient))
                .statusCode(200)
                .body("steps", hasSize(steps))
                .body("steps[1].by.who", equalTo(as))
                .body("steps[1].answer.number", notNullValue())
                .body("steps[" + done + "].open", equalTo(true))
                .body("steps[" + done + "].content.text", notNullValue())
                .body("steps[" + (done + 1) + "].open", equalTo(false))
                .body("steps[" + (done + 1) + "].title", notNullValue())
                .body("steps[" + (done + 1) + "].content", nullValue());
    }

    @Test
    void both_guardians_see_what_either_has_done_and_who_did_it() {
        Cookies anna = SignIn.as("guardian");
        Cookies erik = SignIn.as("guardian-2");
        String given = Steps.first(anna, CHILD);
        Steps.save(anna, CHILD, given, 3, 0, Steps.work(Map.of("number", 4), false))
                .statusCode(200)
                .body("version", equalTo(1))
                .body("done", equalTo(false))
                .body("savedAt", notNullValue())
                .body("by.name", equalTo("Anna Lindqvist"));
        Steps.save(erik, CHILD, given, 3, 1, Steps.work(Map.of("number", 7), true))
                .statusCode(200)
                .body("doneAt", notNullValue())
                .body("by.name", equalTo("Erik Lindqvist"));
        Steps.get(anna, CHILD, given)
                .body("program.done", equalTo(3))
                .body("steps[2].answer.number", equalTo(7))
                .body("steps[2].by.name", equalTo("Erik Lindqvist"))
                .body("steps[3].open", equalTo(true));
    }

    @Test
    void what_was_saved_is_saved_once_and_nothing_is_written_over_unseen() {
        Cookies anna = SignIn.as("guardian");
        String given = Steps.first(anna, CHILD);
        Map<String, Object> mine = Steps.work(Map.of("number", 1), false);
        Steps.save(anna, CHILD, given, 3, 0, mine).statusCode(200).body("version", equalTo(1));
        Steps.save(anna, CHILD, given, 3, 0, mine).statusCode(200).body("version", equalTo(1));
        Steps.save(anna, CHILD, given, 3, 0, Steps.work(Map.of("number", 2), false))
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        Steps.get(anna, CHILD, given).body("steps[2].answer.number", equalTo(1));
        Steps.save(anna, CHILD, given, 3, 1, Steps.work(Map.of("number", 2), false))
                .statusCode(200)
                .body("version", equalTo(2));
        Steps.as(anna)
                .body(mine)
                .put("/api/v1/patients/{p}/programs/{g}/steps/3", Steps.id(CHILD), given)
                .then()
                .statusCode(428);
    }

    @Test
    void of_two_guardians_at_once_one_saves_and_the_other_is_told() throws Exception {
        String given = Steps.first(SignIn.as("guardian"), CHILD);
        List<Callable<Integer>> both = new ArrayList<>();
        for (String guardian : List.of("guardian", "guardian-2")) {
            Cookies session = SignIn.as(guardian);
            for (int i = 0; i < 4; i++) {
                int number = both.size();
                both.add(() -> Steps.save(session, CHILD, given, 3, 0, Steps.work(Map.of("number", number), false))
                        .extract()
                        .statusCode());
            }
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(both.size())) {
            for (Future<Integer> status : threads.invokeAll(both)) {
                statuses.add(status.get());
            }
        }
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(7, Collections.frequency(statuses, 412), statuses.toString());
    }

    @Test
    void steps_are_taken_in_order() {
        Cookies anna = SignIn.as("guardian");
        String given = Steps.first(anna, CHILD);
        Steps.save(anna, CHILD, given, 4, 0, Steps.work(Map.of("choices", List.of(1)), true))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_OPEN"));
        Steps.save(anna, CHILD, given, 2, 1, Steps.work(Map.of("number", 5), true))
                .statusCode(200)
                .body("answer.number", equalTo(5));
        Steps.close(anna, CHILD, given, "finish", NONE).statusCode(409).body("code", equalTo("STEPS_REMAIN"));
        Steps.save(anna, CHILD, given, 9, 0, Steps.work(null, true)).statusCode(404);
        Steps.save(anna, CHILD, given, 0, 0, Steps.work(null, true)).statusCode(404);
        Steps.save(anna, CHILD, given, "x", 0, Steps.work(null, true)).statusCode(404);
        Steps.save(anna, CHILD, new UUID(7, 7).toString(), 1, 0, Steps.work(null, true))
                .statusCode(404);
        Steps.save(anna, "child-11", given, 1, 0, Steps.work(null, true)).statusCode(404);
        Steps.get(anna, CHILD, given).body("program.status", equalTo("IN_PROGRESS"));
    }

    static Stream<Object[]> answers() {
        Map<String, Object> text = Map.of("kind", "TEXT");
        Map<String, Object> one = Map.of("kind", "ONE", "options", List.of("a", "b"));
        Map<String, Object> many = Map.of("kind", "MANY", "options", List.of("a", "b", "c"));
        Map<String, Object> scale = Map.of("kind", "SCALE", "lowest", "x", "highest", "y");
        return Stream.of(
                row(Steps.READ, Map.of("text", "x"), true, "answer.text"),
                row(Steps.READ, NONE, true, ""),
                row(Steps.DO, Map.of("number", 1000), true, "answer.number"),
                row(Steps.DO, Map.of("number", 2), true, ""),
                row(Steps.ask(text), Map.of("text", "  "), true, "answer"),
                row(Steps.ask(text), Map.of("text", "  "), false, ""),
                row(Steps.ask(text), Map.of("text", "a\u0000"), false, "answer.text"),
                row(Steps.ask(text), Map.of("text", "x".repeat(5001)), false, "answer.text"),
                row(Steps.ask(text), Map.of("text", "Bra."), true, ""),
                row(Steps.ask(text), Map.of("declined", true), true, ""),
                row(Steps.ask(text), Map.of("declined", true, "text", "Bra."), true, "answer.text"),
                row(Steps.ask(one), Map.of("choices", List.of(1, 2)), true, "answer.choices"),
                row(Steps.ask(one), Map.of("choices", List.of(3)), true, "answer.choices"),
                row(Steps.ask(one), Map.of("choices", List.of(2)), true, ""),
                row(Steps.ask(many), Map.of("choices", List.of(0)), true, "answer.choices"),
                row(Steps.ask(many), Map.of("choices", List.of()), true, "answer"),
                row(Steps.ask(many), Map.of("choices", List.of(3, 1)), true, ""),
                row(Steps.ask(scale), Map.of("number", 11), true, "answer.number"),
                row(Steps.ask(scale), Map.of("number", 0), true, ""),
                row(Steps.ask(scale), NONE, true, "answer"),
                row(Steps.ask(scale), NONE, false, ""));
    }

    @Test
    void an_answer_is_what_the_step_asks_for() {
        Cookies staff = staff();
        Cookies anna = SignIn.as("guardian");
        Steps.listed("child-11");
        answers().forEach(row -> {
            @SuppressWarnings("unchecked")
            Map<String, Object> step = (Map<String, Object>) row[0];
            @SuppressWarnings("unchecked")
            Map<String, Object> answer = (Map<String, Object>) row[1];
            String field = (String) row[3];
            String program = Steps.published(staff, Steps.content("Ny", List.of(step)));
            String given = Steps.given(staff, "child-11", program);
            var saved = Steps.save(anna, "child-11", given, 1, 0, Steps.work(answer, (Boolean) row[2]));
            if (field.isEmpty()) {
                saved.statusCode(200);
            } else {
                saved.statusCode(422).body("violations.field", hasItem(field));
            }
        });
    }

    private static Object[] row(Map<String, Object> step, Map<String, Object> answer, boolean done, String field) {
        return new Object[] {step, answer, done, field};
    }

    @Test
    void when_all_is_done_one_finishes_and_reads_on() {
        Cookies anna = SignIn.as("guardian");
        String program = Steps.published(staff(), "Kort", 2);
        String given = Steps.given(staff(), CHILD, program);
        Steps.save(anna, CHILD, given, 1, 0, Steps.work(null, true)).statusCode(200);
        Steps.save(anna, CHILD, given, 2, 0, Steps.work(null, true)).statusCode(200);
        Steps.close(anna, CHILD, given, "finish", NONE)
                .statusCode(200)
                .body("program.status", equalTo("FINISHED"))
                .body("program.closedBy.who", equalTo("GUARDIAN"));
        Steps.close(anna, CHILD, given, "finish", NONE).statusCode(200);
        Steps.save(anna, CHILD, given, 1, 1, Steps.work(null, false))
                .statusCode(409)
                .body("code", equalTo("PROGRAM_OVER"));
        Steps.close(anna, CHILD, given, "stop", NONE).statusCode(409);
        Steps.get(anna, CHILD, given).body("steps.done", contains(true, true));
        Steps.given(staff(), CHILD, program);
        Steps.list(anna, CHILD).body("items.status", contains("IN_PROGRESS", "FINISHED", "IN_PROGRESS"));
    }

    @Test
    void one_stops_when_one_wants_and_may_say_why() {
        Cookies erik = SignIn.as("guardian-2");
        String given = Steps.first(erik, "guardian-2");
        Steps.close(erik, "guardian-2", given, "stop", Map.of("reason", "a\u0000"))
                .statusCode(422);
        Steps.close(erik, "guardian-2", given, "stop", Map.of("reason", " Inte nu. "))
                .statusCode(200)
                .body("program.status", equalTo("STOPPED"))
                .body("program.reason", equalTo("Inte nu."))
                .body("program.closedBy.who", equalTo("SELF"));
        Steps.close(erik, "guardian-2", given, "stop", NONE).statusCode(200);
        Steps.close(erik, "guardian-2", given, "finish", NONE).statusCode(409);
    }

    @Test
    void nothing_opens_before_its_first_day() {
        Cookies staff = staff();
        Sandbox.stopTheClock();
        String program = Steps.published(staff, "Senare", 1);
        String given = Steps.give(
                        staff,
                        "A",
                        Map.of(
                                "patientId",
                                Steps.id(CHILD),
                                "programId",
                                program,
                                "startsOn",
                                today().plusDays(1).toString()))
                .statusCode(201)
                .extract()
                .path("given.program.givenId");
        Cookies anna = SignIn.as("guardian");
        Steps.get(anna, CHILD, given)
                .body("program.started", equalTo(false))
                .body("steps[0].open", equalTo(false))
                .body("steps[0].content", nullValue());
        Steps.save(anna, CHILD, given, 1, 0, Steps.work(null, true)).statusCode(409);
        Sandbox.standAt(
                today().plusDays(1).atTime(0, 1).atZone(PortalClock.ZONE).toInstant());
        Steps.save(SignIn.as("guardian"), CHILD, given, 1, 0, Steps.work(null, true))
                .statusCode(200);
    }

    @Test
    void at_thirteen_the_guardian_loses_sight_and_the_young_person_finds_everything() {
        String young = "child-day-before-13";
        Cookies anna = SignIn.as("guardian");
        String given = Steps.first(anna, young);
        Steps.save(anna, young, given, 3, 0, Steps.work(Map.of("number", 2), false))
                .statusCode(200);
        Sandbox.standAt(
                today().plusDays(1).atTime(0, 0, 1).atZone(PortalClock.ZONE).toInstant());
        Cookies later = SignIn.as("guardian");
        Steps.list(later, young).statusCode(403).body("rule", equalTo("G6"));
        Steps.save(later, young, given, 3, 1, Steps.work(Map.of("number", 3), true))
                .statusCode(403);
        Cookies self = SignIn.as(young);
        Steps.get(self, young, given)
                .statusCode(200)
                .body("steps[1].answer.number", equalTo(8))
                .body("steps[1].by.who", equalTo("GUARDIAN"))
                .body("steps[2].answer.number", equalTo(2));
        Steps.save(self, young, given, 3, 1, Steps.work(Map.of("number", 7), true))
                .statusCode(200)
                .body("by.who", equalTo("SELF"));
    }

    @Test
    void a_sign_in_by_code_sees_none_and_a_stranger_nothing() {
        Steps.list(PasswordSignIn.session(1), "per-patient").statusCode(403).body("rule", equalTo("O2"));
        Steps.list(SignIn.as("stranger"), CHILD).statusCode(404);
        Steps.list(new Cookies(), CHILD).statusCode(401);
    }

    @Test
    void a_protected_person_answers_where_they_are_approved() {
        Cookies self = SignIn.as("protected-adult");
        Cookies staff = staff();
        Steps.as(self)
                .put("/api/v1/patients/{id}/clinics/{c}", Steps.id("protected-adult"), Staff.unit("A"))
                .then()
                .statusCode(204);
        String given = Steps.given(staff, "protected-adult", Steps.published(staff, "Ny", 1));
        Steps.get(self, "protected-adult", given).statusCode(200);
        Steps.save(self, "protected-adult", given, 1, 0, Steps.work(null, true))
                .statusCode(403)
                .body("rule", equalTo("O3"));
        Steps.as(staff)
                .put("/api/v1/units/{u}/approvals/{p}", Staff.unit("A"), Steps.id("protected-adult"))
                .then()
                .statusCode(204);
        Steps.save(self, "protected-adult", given, 1, 0, Steps.work(null, true)).statusCode(200);
    }

    @Test
    void the_list_is_read_page_by_page_and_every_answer_is_in_the_access_log() {
        Cookies anna = SignIn.as("guardian");
        Steps.given(staff(), CHILD, Steps.published(staff(), "Ny", 1));
        String cursor = Steps.as(anna)
                .queryParam("limit", 1)
                .get("/api/v1/patients/{p}/programs", Steps.id(CHILD))
                .then()
                .statusCode(200)
                .body("items.title", contains("Ny"))
                .extract()
                .path("nextCursor");
        Steps.as(anna)
                .queryParam("limit", 1)
                .queryParam("cursor", cursor)
                .get("/api/v1/patients/{p}/programs", Steps.id(CHILD))
                .then()
                .statusCode(200)
                .body("items.title", contains("Modiga steg inför sprutan"))
                .body("nextCursor", nullValue());
        List<String> log = Rows.of(
                database,
                "select operation, rule from access_log where patient_id = '" + Steps.id(CHILD) + "' order by at, id");
        assertEquals(List.of("giveProgram T5", "listPrograms G10", "listPrograms G10"), log);
        Steps.as(anna)
                .queryParam("cursor", "x")
                .get("/api/v1/patients/{p}/programs", Steps.id(CHILD))
                .then()
                .statusCode(422)
                .body("items", not(hasItem("x")));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static Cookies staff() {
        return Staff.session("staff-care-a", "A", "CARE_STAFF");
    }
}
