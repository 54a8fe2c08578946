package se.vardombud.accesslog;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** Whoever the log is about reads who did what, when, from which unit, and no more of anybody than they may know. */
@QuarkusTest
class AccessLogReadTest {
    private static final String YOUNG = "child-15-maturity";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_young_person_reads_all_of_it_latest_first() {
        log(YOUNG, YOUNG, Map.of())
                .body("items.by.who", contains("OTHER", "GUARDIAN", "STAFF", "STAFF", "STAFF", "GUARDIAN"))
                .body("items.by.name", contains(null, "Sara Bergström", null, null, null, "Sara Bergström"))
                .body("items.permitted", contains(false, false, true, true, true, true))
                .body("items.by.role", contains(null, null, "PHYSICIAN", "PHYSICIAN", "CARE_STAFF", null))
                .body("items[2].by.unit.name", equalTo("Kullens vårdcentral"))
                .body("items[2].operation", equalTo("getUnitThread"))
                .body("items[2].act", equalTo("READ"))
                .body("items[3].act", equalTo("CHANGE"))
                .body("items.askable", contains(false, false, true, true, true, false))
                .body("items[0].asked", nullValue());
        log(YOUNG, YOUNG, Map.of("limit", "1"))
                .body("items[0].by.who", equalTo("PATIENT"))
                .body("items[0].by.you", equalTo(true))
                .body("items[0].by.name", equalTo("Noah Bergström"))
                .body("items[0].operation", equalTo("listAccessLog"));
    }

    @Test
    void no_name_of_staff_and_nothing_of_a_stranger_is_told() {
        String text = log(YOUNG, YOUNG, Map.of()).extract().asString();
        for (String secret : List.of("Hedlund", "Sjöberg", "Norberg", "Persson", "NO_RELATION", "CHILD_IS_13")) {
            assertFalse(text.contains(secret), secret);
        }
        for (String staff : List.of("staff-care-a", "stranger")) {
            assertFalse(text.contains(Personas.get(staff).patientId()), staff);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "who, STAFF, 3",
        "who, GUARDIAN, 2",
        "who, OTHER, 1",
        "who, DELEGATE, 0",
        "kind, JOURNAL, 1",
        "kind, ERRANDS, 4",
        "kind, RIGHTS, 1"
    })
    void it_is_filtered(String name, String value, int rows) {
        log(YOUNG, YOUNG, Map.of(name, value)).body("items", hasSize(rows));
    }

    @Test
    void ones_own_acts_are_left_out_when_asked_for_but_not_those_as_staff() {
        log(YOUNG, YOUNG, Map.of()).body("items", hasSize(6));
        log(YOUNG, YOUNG, Map.of("own", "INCLUDED")).body("items", hasSize(7));
        log(YOUNG, YOUNG, Map.of("own", "LEFT_OUT"))
                .body("items", hasSize(6))
                .body("items.by.you", everyItem(is(false)));
        String self = Personas.get(YOUNG).patientId();
        Rows.change(database, staffAct("00000000-0000-7000-8000-000000000001", self, "listUnitPatients", "DENY"));
        Rows.change(
                database,
                "update access_log set actor_id = '" + self + "' where id = '00000000-0000-7000-8000-000000000001'");
        log(YOUNG, YOUNG, Map.of("own", "LEFT_OUT")).body("items", hasSize(7)).body("items.by.you", hasItem(true));
    }

    @Test
    void a_refusal_tells_whether_the_right_had_just_ended() {
        String refused = "update access_log set outcome = 'DENY', reason = 'CHILD_IS_13' where id = '";
        for (String[] row : List.of(
                new String[] {"1", "2026-01-01 08:00:00+00"},
                new String[] {"2", "2026-01-02 08:00:00+00"},
                new String[] {"3", "2026-01-03 08:00:01+00"})) {
            Rows.change(database, guardiansAct(row[0], row[1]));
        }
        for (String id : List.of("2", "3")) {
            Rows.change(database, refused + "00000000-0000-7000-8000-00000000000" + id + "'");
        }
        Map<String, String> those = Map.of("from", "2026-01-01", "to", "2026-01-03");
        log(YOUNG, YOUNG, those).body("items.justEnded", contains(false, true, false));
        Rows.change(database, "update access_log set reason = 'NEEDS_E_ID' where reason = 'CHILD_IS_13'");
        log(YOUNG, YOUNG, those).body("items.justEnded", contains(false, false, false));
    }

    @Test
    void it_is_filtered_by_day_in_sweden() {
        LocalDate today = LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
        String day = today.minusDays(12).toString();
        log(YOUNG, YOUNG, Map.of("from", day, "to", day)).body("items.operation", contains("answerUnitRenewal"));
        log(YOUNG, YOUNG, Map.of("to", today.minusDays(13).toString())).body("items", hasSize(2));
        log(YOUNG, YOUNG, Map.of("from", today.minusDays(2).toString())).body("items.by.who", hasItem("GUARDIAN"));
    }

    @Test
    void it_is_read_page_by_page() {
        List<String> operations = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = log(
                            YOUNG,
                            YOUNG,
                            cursor == null
                                    ? Map.of("limit", "2", "kind", "ERRANDS")
                                    : Map.of("limit", "2", "kind", "ERRANDS", "cursor", cursor))
                    .extract()
                    .jsonPath();
            operations.addAll(page.getList("items.operation", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(
                List.of("listAppointments", "getUnitThread", "answerUnitRenewal", "listPrescriptions"), operations);
    }

    @ParameterizedTest
    @CsvSource({"who, NOBODY", "own, x", "kind, x", "from, yesterday", "to, 2026-13-01", "limit, 0", "cursor, x"})
    void what_cannot_be_asked_is_answered_422(String name, String value) {
        SignIn.browser(YOUNG)
                .queryParam(name, value)
                .get("/api/v1/patients/{id}/access-log", Personas.get(YOUNG).patientId())
                .then()
                .statusCode(422);
    }

    @Test
    void a_guardian_reads_what_both_guardians_and_care_did_but_nothing_that_could_be_hidden() {
        String child = Personas.get("child-small").patientId();
        SignIn.browser("guardian-2")
                .get("/api/v1/patients/{id}/prescriptions", child)
                .then()
                .statusCode(200);
        Rows.change(database, staffAct("00000000-0000-7000-8000-000000000001", child, "answerUnitRenewal", "PERMIT"));
        Rows.change(database, staffAct("00000000-0000-7000-8000-000000000002", child, "answerThread", "PERMIT"));
        Rows.change(database, staffAct("00000000-0000-7000-8000-000000000003", child, "somethingNew", "PERMIT"));
        Rows.change(database, staffAct("00000000-0000-7000-8000-000000000004", child, "answerUnitRenewal", "DENY"));
        log("guardian", "child-small", Map.of())
                .body("items.operation", contains("listPrescriptions", "answerUnitRenewal"))
                .body("items[0].by.name", equalTo("Erik Lindqvist"))
                .body("items[0].by.you", equalTo(false));
        log("guardian", "child-small", Map.of("who", "STAFF")).body("items", hasSize(1));
        SignIn.browser("guardian")
                .get("/api/v1/patients/{id}/access-log/{row}/proof", child, "00000000-0000-7000-8000-000000000002")
                .then()
                .statusCode(404);
    }

    @Test
    void what_one_guardian_writes_to_the_unit_is_not_the_others() {
        String child = Personas.get("child-small").patientId();
        String row = "00000000-0000-4000-8000-000000000001";
        Rows.change(database, staffAct(row, child, "answerUnitRenewal", "PERMIT"));
        SignIn.browser("guardian")
                .body(Map.of("comment", "Vi har inte bett om det."))
                .post("/api/v1/patients/{id}/access-log/{row}/cases", child, row)
                .then()
                .statusCode(201);
        Rows.change(database, "update access_case set status = 'WRONG', reason = 'Det blev fel.'");
        String asked = "items.find { it.operation == 'answerUnitRenewal' }.asked.";
        log("guardian", "child-small", Map.of())
                .body(asked + "comment", equalTo("Vi har inte bett om det."))
                .body(asked + "answer", equalTo("Det blev fel."));
        log("guardian-2", "child-small", Map.of())
                .body(asked + "status", equalTo("WRONG"))
                .body(asked + "comment", nullValue())
                .body(asked + "answer", nullValue());
    }

    @Test
    void somebody_who_only_got_an_offer_is_not_named_and_who_accepted_one_is() {
        String young = Personas.get(YOUNG).patientId();
        String other = Personas.get("stranger").patientId();
        Rows.change(
                database,
                "insert into access_log (patient_id, id, at, actor_id, operation, outcome, rule) values ('" + young
                        + "', '00000000-0000-4000-8000-000000000001', timestamp with time zone '2026-01-01 08:00:00+00', '"
                        + other + "', 'declineDelegation', 'PERMIT', 'D5')");
        String by = "items.find { it.operation == 'declineDelegation' }.by.";
        log(YOUNG, YOUNG, Map.of()).body(by + "who", equalTo("DELEGATE")).body(by + "name", nullValue());
        Rows.change(
                database,
                "insert into delegation (patient_id, id, delegate_id, actions, given_on, valid_from, valid_to, accepted_at,"
                        + " ended_at, offered_at) values ('" + young + "', '00000000-0000-4000-8000-000000000002', '"
                        + other + "', 'MESSAGE', date '2026-01-01', date '2026-01-01', date '2026-02-01',"
                        + " current_timestamp, current_timestamp, current_timestamp)");
        log(YOUNG, YOUNG, Map.of()).body(by + "name", not(nullValue()));
    }

    @Test
    void who_may_not_read_it_gets_the_rules_answer_and_that_is_in_the_log() {
        refused("guardian-single", YOUNG, 403, "G6");
        refused("stranger", YOUNG, 404, null);
        refused("guardian-blocked", "child-of-blocked", 404, null);
        SignIn.browser()
                .cookies(PasswordSignIn.session(1))
                .get(
                        "/api/v1/patients/{id}/access-log",
                        Personas.get(PasswordSignIn.PERSONA).patientId())
                .then()
                .statusCode(403)
                .body("rule", equalTo("O2"));
        log(YOUNG, YOUNG, Map.of("who", "GUARDIAN", "kind", "RIGHTS")).body("items.permitted", contains(false));
    }

    @Test
    void every_answer_is_in_the_log_itself_and_names_its_row() {
        String row = log(YOUNG, YOUNG, Map.of()).extract().header("Access-Log-Id");
        assertTrue(row != null && !row.isEmpty());
        log(YOUNG, YOUNG, Map.of()).body("items[0].entryId", equalTo(row));
    }

    @Test
    void an_empty_log_is_an_empty_list() {
        log("stranger", "stranger", Map.of()).body("items", empty()).body("nextCursor", nullValue());
        log("stranger", "stranger", Map.of()).body("items.by.you", everyItem(equalTo(true)));
        log(YOUNG, YOUNG, Map.of("who", "STAFF")).body("items.by.who", not(hasItem("OTHER")));
    }

    private static String staffAct(String id, String patient, String operation, String outcome) {
        return "insert into access_log (patient_id, id, at, actor_id, operation, action, outcome, rule, unit_id, role) select '"
                + patient + "', '" + id + "', timestamp with time zone '2026-01-01 08:00:00+00', '" + new UUID(1, 1)
                + "', '" + operation + "', 'ANSWER_ERRAND', '" + outcome
                + "', 'T5', id, 'CARE_STAFF' from unit where name = 'Kullens vårdcentral'";
    }

    private static String guardiansAct(String id, String at) {
        return "insert into access_log (patient_id, id, at, actor_id, operation, action, outcome, rule) values ('"
                + Personas.get(YOUNG).patientId() + "', '00000000-0000-7000-8000-00000000000" + id
                + "', timestamp with time zone '" + at + "', '"
                + Personas.get("guardian-single").patientId()
                + "', 'listPrescriptions', 'PRESCRIPTION', 'PERMIT', 'G10')";
    }

    private static void refused(String who, String patient, int status, @Nullable String rule) {
        SignIn.browser(who)
                .get("/api/v1/patients/{id}/access-log", Personas.get(patient).patientId())
                .then()
                .statusCode(status)
                .body("rule", equalTo(rule));
    }

    private static ValidatableResponse log(String reader, String patient, Map<String, String> question) {
        return SignIn.browser(reader)
                .queryParams(question)
                .get("/api/v1/patients/{id}/access-log", Personas.get(patient).patientId())
                .then()
                .statusCode(200);
    }
}
