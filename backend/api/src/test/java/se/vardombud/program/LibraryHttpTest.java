package se.vardombud.program;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** A clinic's library of programmes: made, changed, published and withdrawn by its staff. */
@QuarkusTest
class LibraryHttpTest {
    private static final Map<String, Object> SCALE =
            Steps.ask(Map.of("kind", "SCALE", "lowest", "Inte alls", "highest", "Mycket"));

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Steps.listed("child-11");
    }

    @Test
    void a_programme_is_made_changed_and_published_and_keeps_every_edition() {
        Cookies staff = staff();
        String program = Steps.create(staff, Steps.content(" Gå mer ", List.of(Steps.READ)))
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("edition", equalTo(0))
                .body("content.title", equalTo("Gå mer"))
                .extract()
                .path("programId");
        Steps.change(staff, program, 0, Steps.content("Gå mer", List.of(Steps.READ, Steps.DO, SCALE)))
                .statusCode(200)
                .body("content.steps.kind", contains("TEXT", "EXERCISE", "QUESTION"))
                .body("content.steps[2].question.highest", equalTo("Mycket"));
        Steps.turn(staff, program, 1, "publish")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("edition", equalTo(1));
        String given = Steps.given(staff, "child-11", program);
        Steps.change(staff, program, 2, Steps.content("Gå mera", List.of(Steps.DO)))
                .statusCode(200)
                .body("status", equalTo("CHANGED"));
        Steps.turn(staff, program, 3, "publish").statusCode(200).body("edition", equalTo(2));
        Steps.get(SignIn.as("guardian"), "child-11", given)
                .statusCode(200)
                .body("program.title", equalTo("Gå mer"))
                .body("steps", hasSize(3));
        Steps.staff(staff, "A", "/programs")
                .body("items.content.title", hasItems("Gå mera", "Sov bättre, en vana i taget"));
        Steps.staff(Staff.session("staff-care-b", "B", "CARE_STAFF"), "B", "/programs")
                .body("items", hasSize(0));
    }

    @Test
    void published_anew_without_a_change_it_is_the_same_edition() {
        Cookies staff = staff();
        String program = Steps.published(staff, "Ny", 1);
        Steps.turn(staff, program, 1, "withdraw").statusCode(200).body("status", equalTo("WITHDRAWN"));
        Steps.give(staff, "A", Map.of("patientId", Steps.id("child-11"), "programId", program))
                .statusCode(409)
                .body("code", equalTo("PROGRAM_NOT_PUBLISHED"));
        Steps.turn(staff, program, 2, "publish")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("edition", equalTo(1));
    }

    @Test
    void two_who_change_at_once_do_not_undo_each_other() {
        Cookies staff = staff();
        String program = Steps.published(staff, "Ny", 1);
        Steps.change(staff, program, 1, Steps.content("Min", List.of(Steps.DO))).statusCode(200);
        Steps.change(staff, program, 1, Steps.content("Din", List.of()))
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        Steps.turn(staff, program, 1, "publish").statusCode(412);
        Steps.as(staff)
                .post("/api/v1/units/{u}/programs/{p}/publish", Staff.unit("A"), program)
                .then()
                .statusCode(428);
        Steps.turn(Staff.session("staff-care-b", "B", "CARE_STAFF"), program, 2, "publish")
                .statusCode(403);
        Steps.staff(staff, "A", "/programs/" + program).body("content.title", equalTo("Min"));
        Steps.staff(staff, "A", "/programs/x").statusCode(404);
        Steps.change(staff, program, 2, Steps.content("Tom", List.of())).statusCode(200);
        Steps.turn(staff, program, 3, "publish").statusCode(422).body("violations.field", contains("steps"));
    }

    @Test
    void a_request_that_comes_again_makes_one() {
        Cookies staff = staff();
        Map<String, Object> content = Steps.content("En gång", List.of(Steps.READ));
        List<Object> made = Stream.of(1, 2)
                .map(time -> (Object) Steps.as(staff)
                        .header("Idempotency-Key", "k1")
                        .body(content)
                        .post("/api/v1/units/{u}/programs", Staff.unit("A"))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("programId"))
                .distinct()
                .toList();
        Steps.staff(staff, "A", "/programs").body("items.programId", hasItem(made.getFirst()));
        assertEquals(1, made.size());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("faults")
    void what_cannot_be_done_or_answered_is_refused(Map<String, Object> content, String field) {
        Steps.create(staff(), content).statusCode(422).body("violations.field", hasItem(field));
    }

    static Stream<Object[]> faults() {
        return Stream.of(
                fault("title", with("title", "  ")),
                fault("weeks", with("weeks", 0)),
                fault("about", with("about", "a\u0000")),
                step("steps[0].title", Map.of("kind", "TEXT", "title", " ", "text", "x")),
                step("steps[0].times", Map.of("kind", "TEXT", "title", "x", "text", "x", "times", 2)),
                step("steps[0].times", Map.of("kind", "EXERCISE", "title", "x", "text", "x", "times", 0)),
                step("steps[0].question", Map.of("kind", "QUESTION", "title", "x", "text", "x")),
                step("steps[0].question.lowest", Steps.ask(Map.of("kind", "SCALE", "highest", "x"))),
                step("steps[0].question.options", Steps.ask(Map.of("kind", "ONE", "options", List.of("a")))),
                step("steps[0].question.options", Steps.ask(Map.of("kind", "MANY", "options", List.of("a", " a")))));
    }

    @Test
    void what_a_question_of_its_kind_does_not_have_is_not_kept() {
        Steps.create(
                        staff(),
                        Steps.content(
                                "Ny",
                                List.of(Steps.ask(
                                        Map.of("kind", "TEXT", "options", List.of("a", "b"), "lowest", "x")))))
                .statusCode(201)
                .body("content.steps[0].question.options", nullValue())
                .body("content.steps[0].question.lowest", nullValue());
    }

    private static Object[] step(String field, Map<String, Object> step) {
        return fault(field, Steps.content("Ny", List.of(step)));
    }

    private static Object[] fault(String field, Map<String, Object> content) {
        return new Object[] {content, field};
    }

    private static Map<String, Object> with(String member, Object value) {
        Map<String, Object> content = new HashMap<>(Steps.content("Ny", List.of()));
        content.put(member, value);
        return content;
    }

    private static Cookies staff() {
        return Staff.session("staff-care-a", "A", "CARE_STAFF");
    }
}
