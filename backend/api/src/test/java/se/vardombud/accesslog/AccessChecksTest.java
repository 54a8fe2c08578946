package se.vardombud.accesslog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** The operations manager looks through a sample, and the looking is in the logs too. */
@QuarkusTest
class AccessChecksTest {
    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_sample_has_what_looks_odd_and_some_that_does_not() {
        Cookies manager = manager();
        make(manager, 30, 10)
                .statusCode(201)
                .body("check.rows", equalTo(5))
                .body("check.left", equalTo(5))
                .body("rows.act.operation", hasSize(5))
                .body("rows.find { it.flags.contains('OWN_RECORD') }.patient.name", equalTo("Tyra Engström"))
                .body(
                        "rows.find { it.flags.contains('OWN_RECORD') }.flags",
                        containsInAnyOrder("SAME_SURNAME", "OWN_RECORD"))
                .body("rows.find { it.act.operation == 'approvePatient' }.flags", contains("NO_TIE"))
                .body("rows.find { it.act.operation == 'approvePatient' }.act.permitted", equalTo(false))
                .body("rows.find { it.act.operation == 'answerUnitRenewal' }.patient.name", equalTo("Noah Bergström"))
                .body("rows.act.staffName", hasItem("Emma Sjöberg"));
        make(manager, 30, 1).statusCode(201).body("rows", hasSize(2));
        make(manager, 0, 50).statusCode(201).body("rows.act.operation", not(hasItem("answerUnitRenewal")));
    }

    @Test
    void whom_the_unit_has_no_tie_to_and_nobody_got_to_see_is_not_shown_by_the_check_either() {
        Cookies manager = manager();
        var made = make(manager, 30, 10).extract().jsonPath();
        String row = "rows.find { it.act.operation == 'approvePatient' }.";
        assertNull(made.get(row + "patient"));
        assertEquals("Emma Sjöberg", made.getString(row + "act.staffName"));
        assertEquals(
                List.of("approvePatient"),
                Rows.of(
                        database,
                        "select operation from access_log where patient_id = '"
                                + Personas.get("twin-b").patientId() + "'"));
        judge(manager, made.getString("check.checkId"), made.getString(row + "act.entryId"), Map.of("verdict", "FINE"))
                .statusCode(200)
                .body("patient", nullValue());
    }

    @Test
    void what_one_did_oneself_and_what_is_about_ones_own_is_neither_shown_nor_counted_nor_judged() {
        Cookies manager = manager();
        String check = make(manager, 30, 10).extract().path("check.checkId");
        String me = Personas.get("staff-manager-a").patientId();
        String act = entry("answerUnitRenewal");
        String about = entry("approvePatient");
        Rows.change(database, "update access_log set actor_id = '" + me + "' where id = '" + act + "'");
        Rows.change(database, "update access_log set patient_id = '" + me + "' where id = '" + about + "'");
        Rows.change(database, "update access_check_row set patient_id = '" + me + "' where entry_id = '" + about + "'");
        get(manager, "/" + check)
                .body("rows", hasSize(3))
                .body("check.rows", equalTo(3))
                .body("check.left", equalTo(3));
        get(manager, "").body("items[0].rows", equalTo(3)).body("items[0].left", equalTo(3));
        judge(manager, check, act, Map.of("verdict", "FINE")).statusCode(409).body("code", equalTo("OWN_ACT"));
        judge(manager, check, about, Map.of("verdict", "FINE")).statusCode(404);
        assertEquals(
                List.of("judgeAccess T6"),
                Rows.of(
                        database,
                        "select operation, rule from access_log where outcome = 'DENY' and operation <> 'approvePatient'"
                                + " and patient_id = '" + me + "'"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-999999999-01-01", "-9999-01-01", "0000-01-01", "+999999999-12-31", "1899-12-31"})
    void a_day_that_nobody_means_is_answered_422(String day) {
        String said = SignIn.browser()
                .cookies(manager())
                .body(Map.of("from", day, "to", day, "rows", 5))
                .post("/api/v1/units/{unit}/access-checks", Staff.unit("A"))
                .then()
                .statusCode(422)
                .extract()
                .asString();
        assertTrue(said.contains("from 1900 to 2199"), said);
    }

    @Test
    void the_check_is_in_the_staff_log_and_under_each_patient_shown() {
        make(manager(), 30, 10).statusCode(201);
        assertEquals(
                List.of("makeAccessCheck PERMIT T3 OPERATIONS_MANAGER"),
                Rows.of(
                        database,
                        "select operation, outcome, rule, role from staff_log where operation = 'makeAccessCheck'"));
        SignIn.browser("child-15-maturity")
                .get(
                        "/api/v1/patients/{id}/access-log",
                        Personas.get("child-15-maturity").patientId())
                .then()
                .body("items[0].operation", equalTo("makeAccessCheck"))
                .body("items[0].by.role", equalTo("OPERATIONS_MANAGER"));
    }

    @Test
    void rows_are_judged_one_by_one() {
        Cookies manager = manager();
        var made = make(manager, 30, 10).extract().jsonPath();
        String check = made.getString("check.checkId");
        String row = made.getString("rows[0].act.entryId");
        judge(manager, check, row, Map.of("verdict", "FOLLOW_UP")).statusCode(422);
        judge(manager, check, row, Map.of("verdict", "FOLLOW_UP", "note", "Fråga varför."))
                .statusCode(200)
                .body("verdict", equalTo("FOLLOW_UP"))
                .body("note", equalTo("Fråga varför."));
        get(manager, "/" + check)
                .body("check.left", equalTo(4))
                .body("check.followUp", equalTo(1))
                .body("rows[0].verdict", equalTo("FOLLOW_UP"))
                .body("rows[1].verdict", nullValue());
        judge(manager, check, row, Map.of("verdict", "FINE")).statusCode(200).body("note", nullValue());
        get(manager, "").body("items", hasSize(1)).body("items[0].followUp", equalTo(0));
        judge(manager, check, check, Map.of("verdict", "FINE")).statusCode(404);
    }

    @Test
    void nobody_checks_what_they_did_themselves_or_what_is_about_their_own() {
        Rows.change(
                database,
                "update access_log set actor_id = '"
                        + Personas.get("staff-manager-a").patientId() + "' where operation = 'answerUnitRenewal'");
        Rows.change(
                database,
                "update access_log set patient_id = '"
                        + Personas.get("staff-manager-a").patientId() + "' where operation = 'approvePatient'");
        make(manager(), 30, 10)
                .body("rows.act.operation", not(hasItem("answerUnitRenewal")))
                .body("rows.act.operation", not(hasItem("approvePatient")))
                .body("rows", hasSize(3));
    }

    @Test
    void it_is_the_operations_managers_alone() {
        make(Staff.session("staff-physician-a", "A", "PHYSICIAN"), 30, 10)
                .statusCode(403)
                .body("rule", equalTo("T3"));
        make(Staff.session("staff-care-a", "A", "CARE_STAFF"), 30, 10).statusCode(403);
        String check = make(manager(), 30, 1).extract().path("check.checkId");
        SignIn.browser()
                .cookies(Staff.session("staff-care-b", "B", "CARE_STAFF"))
                .get("/api/v1/units/{unit}/access-checks/{check}", Staff.unit("B"), check)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"-1, 0, 5, to", "5, 9, 5, from", "100, 0, 5, from", "5, 0, 0, rows", "5, 0, 51, rows"})
    void a_period_or_a_number_that_cannot_be_is_answered_422(int from, int to, int rows, String field) {
        LocalDate today = today();
        ValidatableResponse answer = SignIn.browser()
                .cookies(manager())
                .body(Map.of(
                        "from", today.minusDays(from).toString(),
                        "to", today.minusDays(field.equals("to") ? -1 : to).toString(),
                        "rows", rows))
                .post("/api/v1/units/{unit}/access-checks", Staff.unit("A"))
                .then()
                .statusCode(422);
        String said = answer.extract().asString();
        assertTrue(said.contains(field), said);
    }

    @ParameterizedTest
    @CsvSource({
        "Eva Lund, Samuel Lund, true",
        "Eva Lund-Ek, Samuel Lund, true",
        "Eva Ek-Lund, Samuel LUND, true",
        "Eva Lund, Lund Ek, false",
        "Eva Lund, Samuel Lundh, false",
        ", Samuel Lund, false"
    })
    void surnames_are_compared(@Nullable String one, @Nullable String other, boolean same) {
        assertEquals(same, Candidate.sameSurname(one, other));
    }

    private String entry(String operation) {
        return Rows.of(
                        database,
                        "select id from access_log where unit_id is not null and operation = '" + operation + "'")
                .getFirst();
    }

    private static Cookies manager() {
        return Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static ValidatableResponse make(Cookies staff, int days, int rows) {
        return SignIn.browser()
                .cookies(staff)
                .body(Map.of("from", today().minusDays(days).toString(), "to", today().toString(), "rows", rows))
                .post("/api/v1/units/{unit}/access-checks", Staff.unit("A"))
                .then();
    }

    private static ValidatableResponse judge(Cookies staff, String check, String row, Map<String, String> body) {
        return SignIn.browser()
                .cookies(staff)
                .body(body)
                .put("/api/v1/units/{unit}/access-checks/{check}/rows/{row}", Staff.unit("A"), check, row)
                .then();
    }

    private static ValidatableResponse get(Cookies staff, String path) {
        return SignIn.browser()
                .cookies(staff)
                .get("/api/v1/units/" + Staff.unit("A") + "/access-checks" + path)
                .then()
                .statusCode(200);
    }
}
