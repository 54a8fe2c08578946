package se.vardombud.accesslog;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.notification.Choice;
import se.vardombud.testing.Rows;

/** "Was this right?": asked by the patient, answered by the operations manager, and by nobody else. */
@QuarkusTest
class AccessCasesTest {
    private static final String YOUNG = "child-15-maturity";
    private static final String MAIL = "noah@example.org";
    private static final String ANSWER = "Du hade bett om att få receptet förnyat.";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_question_goes_to_the_unit_and_the_answer_comes_back() {
        Cookies self = SignIn.as(YOUNG);
        String row = row(self, "answerUnitRenewal");
        ask(self, row, "Jag har inte bett om något.")
                .statusCode(201)
                .body("entryId", equalTo(row))
                .body("askable", equalTo(false))
                .body("asked.status", equalTo("SENT"))
                .body("asked.comment", equalTo("Jag har inte bett om något."));
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        String id = queue(manager, "OPEN")
                .body("items", hasSize(1))
                .body("items[0].patient.name", equalTo("Noah Bergström"))
                .body("items[0].about.staffName", equalTo("Anders Hedlund"))
                .body("items[0].about.operation", equalTo("answerUnitRenewal"))
                .body("items[0].by.who", equalTo("SELF"))
                .body("items[0].own", equalTo(false))
                .extract()
                .path("items[0].caseId");
        post(manager, id, "take", 0, Map.of()).statusCode(200).body("status", equalTo("IN_PROGRESS"));
        answer(manager, id, 1, "RIGHT", ANSWER).statusCode(200).body("status", equalTo("RIGHT"));
        log(self)
                .body("items.find { it.operation == 'answerUnitRenewal' }.asked.status", equalTo("RIGHT"))
                .body("items.find { it.operation == 'answerUnitRenewal' }.asked.answer", equalTo(ANSWER));
        queue(manager, "OPEN").body("items", empty());
        answer(manager, id, 2, "WRONG", ANSWER).statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
    }

    @Test
    void all_questions_are_in_one_list_latest_first_with_their_answers() {
        Cookies self = SignIn.as(YOUNG);
        cases(self, Map.of()).body("items", empty());
        ask(self, row(self, "answerUnitRenewal"), "Varför?").statusCode(201);
        Sandbox.forward(Duration.ofMinutes(1));
        ask(self, row(self, "getUnitThread"), null).statusCode(201);
        cases(self, Map.of())
                .body("items.operation", contains("getUnitThread", "answerUnitRenewal"))
                .body("items.asked.status", contains("SENT", "SENT"));
        String next = cases(self, Map.of("limit", "1"))
                .body("items.operation", contains("getUnitThread"))
                .extract()
                .path("nextCursor");
        cases(self, Map.of("limit", "1", "cursor", next))
                .body("items.asked.comment", contains("Varför?"))
                .body("nextCursor", nullValue());
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        answer(manager, queue(manager, "OPEN").extract().path("items[0].caseId"), 0, "WRONG", ANSWER)
                .statusCode(200);
        cases(self, Map.of())
                .body("items.asked.status", contains("SENT", "WRONG"))
                .body("items[1].asked.answer", equalTo(ANSWER));
    }

    @Test
    void the_patient_is_told_that_there_is_an_answer() {
        Cookies self = SignIn.as(YOUNG);
        Choice.mailTo(self, YOUNG, "NOTHING", MAIL);
        ask(self, row(self, "answerUnitRenewal"), null).statusCode(201);
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        answer(manager, queue(manager, "OPEN").extract().path("items[0].caseId"), 0, "WRONG", ANSWER)
                .statusCode(200);
        await().until(() -> Post.mail(MAIL).size() == 2);
    }

    @Test
    void both_sides_are_in_the_log() {
        Cookies self = SignIn.as(YOUNG);
        ask(self, row(self, "answerUnitRenewal"), null).statusCode(201);
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        String id = queue(manager, "OPEN").extract().path("items[0].caseId");
        answer(manager, id, 0, "WRONG", ANSWER).statusCode(200);
        log(self)
                .body("items.operation", hasItem("askAboutAccess"))
                .body("items.operation", hasItem("answerUnitAccessCase"))
                .body("items.operation", hasItem("listUnitAccessCases"));
    }

    @Test
    void a_row_is_asked_about_once_and_a_request_sent_again_asks_nothing_more() {
        Cookies self = SignIn.as(YOUNG);
        String row = row(self, "answerUnitRenewal");
        for (int i = 0; i < 2; i++) {
            SignIn.browser()
                    .cookies(self)
                    .header("Idempotency-Key", "one")
                    .body(Map.of("comment", "Varför?"))
                    .post("/api/v1/patients/{id}/access-log/{row}/cases", id(), row)
                    .then()
                    .statusCode(201)
                    .body("asked.comment", equalTo("Varför?"));
        }
        ask(self, row, "Igen").statusCode(409).body("code", equalTo("ALREADY_ASKED"));
        assertEquals(1, Rows.of(database, "select id from access_case").size());
    }

    @Test
    void what_nobody_on_staff_did_is_no_units_to_answer_for() {
        Cookies self = SignIn.as(YOUNG);
        ask(self, row(self, "listPrescriptions"), null).statusCode(409).body("code", equalTo("NOT_BY_STAFF"));
        ask(self, "00000000-0000-7000-8000-000000000000", null).statusCode(404);
        ask(self, "x", null).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"staff-physician-a, PHYSICIAN", "staff-care-a, CARE_STAFF"})
    void only_the_operations_manager_sees_and_answers(String who, String role) {
        Cookies staff = Staff.session(who, "A", role);
        SignIn.browser()
                .cookies(staff)
                .get("/api/v1/units/{unit}/access-cases", Staff.unit("A"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("T3"));
        answer(staff, "00000000-0000-7000-8000-000000000000", 0, "RIGHT", ANSWER)
                .statusCode(403);
    }

    @Test
    void nobody_answers_for_what_they_did_themselves_and_two_do_not_answer_at_once() {
        Cookies self = SignIn.as(YOUNG);
        String row = row(self, "answerUnitRenewal");
        ask(self, row, null).statusCode(201);
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        String id = queue(manager, "OPEN").extract().path("items[0].caseId");
        answer(manager, id, 7, "RIGHT", ANSWER).statusCode(412);
        answer(manager, id, 0, "RIGHT", "kort").statusCode(422);
        Rows.change(
                database,
                "update access_log set actor_id = '"
                        + Personas.get("staff-manager-a").patientId() + "' where id = '" + row + "'");
        queue(manager, "OPEN").body("items[0].own", equalTo(true));
        answer(manager, id, 0, "RIGHT", ANSWER).statusCode(409).body("code", equalTo("OWN_ACT"));
    }

    @Test
    void a_question_about_ones_own_is_not_there_and_that_one_asked_for_it_is_in_the_log() {
        Cookies self = SignIn.as(YOUNG);
        String row = row(self, "answerUnitRenewal");
        ask(self, row, null).statusCode(201);
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        String id = queue(manager, "OPEN").extract().path("items[0].caseId");
        String me = Personas.get("staff-manager-a").patientId();
        Rows.change(database, "update access_log set patient_id = '" + me + "' where id = '" + row + "'");
        Rows.change(database, "update access_case set patient_id = '" + me + "'");
        queue(manager, "OPEN").body("items", empty());
        answer(manager, id, 0, "RIGHT", ANSWER).statusCode(404);
        assertEquals(
                List.of("answerUnitAccessCase T6 OWN_RECORD OPERATIONS_MANAGER"),
                Rows.of(
                        database,
                        "select operation, rule, reason, role from access_log where outcome = 'DENY' and patient_id = '"
                                + me + "'"));
    }

    @Test
    void a_question_opens_nothing_else_to_the_unit() {
        Cookies self = SignIn.as(YOUNG);
        // An application that the young person has consented to is a tie of its own.
        Rows.change(database, "update exception_part set status = 'WITHDRAWN' where patient_id = '" + id() + "'");
        SignIn.browser()
                .cookies(self)
                .delete("/api/v1/patients/{id}/clinics/{clinic}", id(), Staff.unit("A"))
                .then()
                .statusCode(204);
        ask(self, row(self, "answerUnitRenewal"), null).statusCode(201);
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        queue(manager, "OPEN").body("items", hasSize(1));
        SignIn.browser()
                .cookies(manager)
                .put("/api/v1/units/{unit}/approvals/{p}", Staff.unit("A"), id())
                .then()
                .statusCode(404);
    }

    @Test
    void an_answer_without_a_version_is_asked_for_one() {
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        SignIn.browser()
                .cookies(manager)
                .body(Map.of("outcome", "RIGHT", "answer", ANSWER))
                .post("/api/v1/units/{unit}/access-cases/{id}/answer", Staff.unit("A"), id())
                .then()
                .statusCode(428);
        queue(manager, "ANSWERED").body("items", empty()).body("nextCursor", nullValue());
        queue(manager, "OPEN").body("items.status", not(contains("SENT")));
    }

    private static String id() {
        return Personas.get(YOUNG).patientId();
    }

    private static String row(Cookies session, String operation) {
        return log(session).extract().path("items.find { it.operation == '" + operation + "' }.entryId");
    }

    private static ValidatableResponse log(Cookies session) {
        return SignIn.browser()
                .cookies(session)
                .get("/api/v1/patients/{id}/access-log", id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse cases(Cookies session, Map<String, String> question) {
        return SignIn.browser()
                .cookies(session)
                .queryParams(question)
                .get("/api/v1/patients/{id}/access-log/cases", id())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ask(Cookies session, String row, @Nullable String comment) {
        return SignIn.browser()
                .cookies(session)
                .body(comment == null ? Map.of() : Map.of("comment", comment))
                .post("/api/v1/patients/{id}/access-log/{row}/cases", id(), row)
                .then();
    }

    private static ValidatableResponse queue(Cookies staff, String status) {
        return SignIn.browser()
                .cookies(staff)
                .queryParam("status", status)
                .get("/api/v1/units/{unit}/access-cases", Staff.unit("A"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse answer(Cookies staff, String id, int version, String outcome, String text) {
        return post(staff, id, "answer", version, Map.of("outcome", outcome, "answer", text));
    }

    private static ValidatableResponse post(Cookies staff, String id, String step, int version, Map<String, ?> body) {
        return SignIn.browser()
                .cookies(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/units/{unit}/access-cases/{id}/{step}", Staff.unit("A"), id, step)
                .then();
    }
}
