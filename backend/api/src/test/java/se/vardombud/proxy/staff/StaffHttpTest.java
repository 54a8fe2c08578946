package se.vardombud.proxy.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
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
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.testing.Rows;

/** T1, T2, T5 and T6 over HTTP: staff meet the patients of the unit they act at, in the commission they hold now, and nobody else. */
@QuarkusTest
class StaffHttpTest {
    private static final String REASON = "Seeks care today; sent by the school nurse.";

    @Inject
    DataSource database;

    /** What the log held before is the sandbox's. */
    private Instant begun = Instant.EPOCH;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        begun = Sandbox.now();
    }

    @Test
    void somebody_at_two_units_has_two_posts_and_others_have_none() {
        SignIn.browser("staff-two-units")
                .get("/api/v1/me/commissions")
                .then()
                .statusCode(200)
                .body("items.unitId", contains(Staff.unit("A"), Staff.unit("B")))
                .body("items.role", contains("PHYSICIAN", "CARE_STAFF"));
        SignIn.browser("guardian").get("/api/v1/me/commissions").then().body("items", empty());
    }

    @ParameterizedTest(name = "{0} as {2} of {1}: {3}")
    @CsvSource({
        "staff-care-a, A, CARE_STAFF, 200",
        "staff-two-units, B, CARE_STAFF, 200",
        "staff-care-a, A, PHYSICIAN, 403",
        "staff-care-a, B, CARE_STAFF, 403",
        "staff-two-units, B, PHYSICIAN, 403",
        "guardian, A, CARE_STAFF, 403",
    })
    void only_ones_own_post_can_be_chosen(String persona, String unit, String role, int status) {
        RequestSpecification browser = SignIn.browser(persona);
        ValidatableResponse answer =
                Staff.choose(browser, Staff.unit(unit), role).statusCode(status);
        if (status == 403) {
            answer.body("code", equalTo("NO_COMMISSION"));
        }
        String outcome = status == 200 ? "PERMIT" : "DENY";
        assertEquals(
                List.of(Personas.get(persona).patientId() + " " + Staff.unit(unit) + " " + role + " " + outcome
                        + " T1"),
                Rows.of(database, "select actor_id, unit_id, role, outcome, rule from staff_log"));
    }

    @Test
    void a_forged_unit_is_refused_and_a_malformed_one_is_no_error_of_the_server() {
        Staff.choose(SignIn.browser("staff-care-a"), new UUID(7, 7).toString(), "CARE_STAFF")
                .statusCode(403);
        Staff.choose(SignIn.browser("staff-care-a"), "A", "CARE_STAFF").statusCode(400);
        Staff.choose(SignIn.browser("staff-care-a"), Staff.unit("A"), "BOSS").statusCode(422);
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        refused(
                browser(staff)
                        .get("/api/v1/units/{unit}/patients", new UUID(7, 7))
                        .then(),
                "T1",
                "OTHER_UNIT");
        browser(staff).get("/api/v1/units/{unit}/patients", "A").then().statusCode(404);
    }

    @Test
    void one_acts_in_one_post_at_a_time_and_can_leave_it() {
        Cookies session = SignIn.as("staff-two-units");
        choose(session, "A", "PHYSICIAN");
        patients(session, "A").statusCode(200);
        refused(patients(session, "B"), "T1", "OTHER_UNIT");
        choose(session, "B", "CARE_STAFF");
        patients(session, "B").statusCode(200);
        refused(patients(session, "A"), "T1", "OTHER_UNIT");
        browser(session)
                .get("/api/v1/session/commission")
                .then()
                .statusCode(200)
                .body("role", equalTo("CARE_STAFF"));
        browser(session).delete("/api/v1/session/commission").then().statusCode(204);
        browser(session).get("/api/v1/session/commission").then().statusCode(404);
        refused(patients(session, "B"), "T1", "NO_COMMISSION");
    }

    @Test
    void a_post_that_has_ended_is_none_at_the_next_request() {
        Cookies session = SignIn.as("staff-care-a");
        choose(session, "A", "CARE_STAFF");
        patients(session, "A").statusCode(200);
        String before = Staff.export();
        Staff.export(before.replaceAll("(?m)(0003,.*,2024-01-01,)$", "$12024-06-01"));
        refused(patients(session, "A"), "T1", "NO_COMMISSION");
        Staff.export(before);
        patients(session, "A").statusCode(200);
    }

    @Test
    void a_unit_that_is_gone_from_the_directory_is_closed() {
        Cookies session = SignIn.as("staff-manager-a");
        choose(session, "A", "OPERATIONS_MANAGER");
        Staff.export(Staff.export().replaceAll("(?m)^.*SE5569999999-A101.*\n", ""));
        refused(patients(session, "A"), "T1", "NO_COMMISSION");
        SignIn.browser("staff-two-units")
                .get("/api/v1/me/commissions")
                .then()
                .body("items.role", contains("CARE_STAFF"));
    }

    @Test
    void a_faulty_export_changes_nothing() {
        Staff.export(Staff.export().replaceAll("(?m)^.*,CARE_STAFF,.*\n", "nonsense\n"));
        Staff.at("staff-care-a", "A", "CARE_STAFF")
                .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .statusCode(200);
    }

    @Test
    void an_ended_session_opens_nothing() {
        Cookies session = SignIn.as("staff-care-a");
        choose(session, "A", "CARE_STAFF");
        browser(session).delete("/api/v1/session").then().statusCode(204);
        patients(session, "A").statusCode(401);
        refused(patients(SignIn.as("staff-care-a"), "A"), "T1", "NO_COMMISSION");
    }

    @Test
    void a_sign_in_by_password_is_not_enough() {
        Cookies session = SignIn.as("staff-care-a");
        choose(session, "A", "CARE_STAFF");
        Rows.change(
                database,
                "update session set assurance = 'ONE_TIME_CODE' where person_id = '"
                        + Personas.get("staff-care-a").patientId() + "'");
        refused(patients(session, "A"), "T1", "NO_COMMISSION");
        browser(session).get("/api/v1/me/commissions").then().body("items", empty());
        Staff.choose(browser(session), Staff.unit("A"), "CARE_STAFF")
                .statusCode(403)
                .body("code", equalTo("NEEDS_E_ID"));
    }

    /** Roles, units, ties and own children; a refusal at the door says nothing of the patient. */
    @ParameterizedTest(name = "{0}, {2} of {1}, approves {4} for {3}: {5} {6} {7}")
    @CsvSource({
        "staff-manager-a, A, OPERATIONS_MANAGER, A, per-patient, 204,,",
        "staff-physician-a, A, PHYSICIAN, A, per-patient, 204,,",
        "staff-care-a, A, CARE_STAFF, A, per-patient, 204,,",
        "staff-care-b, B, CARE_STAFF, B, per-patient, 204,,",
        "staff-care-b, B, CARE_STAFF, B, guardian, 404,,",
        "staff-care-a, A, CARE_STAFF, A, stranger, 404,,",
        "staff-care-a, A, CARE_STAFF, B, per-patient, 403, T1, OTHER_UNIT",
        "staff-care-a, A, CARE_STAFF, B, guardian, 403, T1, OTHER_UNIT",
        "staff-care-a, A, CARE_STAFF, A, child-of-staff, 204,,",
        "staff-parent-a, A, CARE_STAFF, A, child-of-staff, 403, T6, OWN_RECORD",
        "staff-parent-a, A, CARE_STAFF, A, staff-parent-a, 403, T6, OWN_RECORD",
        "staff-parent-a, A, CARE_STAFF, A, per-patient, 204,,",
    })
    void the_answer_is_the_rules(
            String persona,
            String unit,
            String role,
            String asked,
            String patient,
            int status,
            @Nullable String rule,
            @Nullable String reason) {
        ValidatableResponse answer = Staff.at(persona, unit, role)
                .delete(
                        "/api/v1/units/{unit}/approvals/{patient}",
                        Staff.unit(asked),
                        Personas.get(patient).patientId())
                .then()
                .statusCode(status);
        if (rule != null && reason != null) {
            refused(answer, rule, reason);
        }
        String outcome =
                status == 204 ? "PERMIT T5 null" : "DENY " + (rule == null ? "T2 NO_TIE" : rule + " " + reason);
        assertEquals(
                List.of("withdrawApproval APPROVE_PROTECTED_PERSON " + outcome + " " + Staff.unit(unit) + " " + role),
                log(patient));
    }

    @Test
    void a_patient_without_a_tie_is_answered_like_one_who_does_not_exist() {
        Cookies session = SignIn.as("staff-care-a");
        choose(session, "A", "CARE_STAFF");
        String nobody = approve(session, new UUID(7, 7).toString());
        assertEquals(nobody, approve(session, Personas.get("stranger").patientId()));
        assertEquals(nobody, approve(session, Personas.get("protected-adult").patientId()));
    }

    @Test
    void every_patient_in_a_list_is_in_the_access_log() {
        JsonPath list = Staff.at("staff-care-a", "A", "CARE_STAFF")
                .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items", hasSize(5))
                .body("items.addedBy", hasItem("patient"))
                .extract()
                .jsonPath();
        for (String patient : list.getList("items.patientId", String.class)) {
            assertEquals(
                    List.of("PERMIT"),
                    Rows.of(
                            database,
                            "select outcome from access_log where operation = 'listUnitPatients' and patient_id = '"
                                    + UUID.fromString(patient) + "' and at >= '" + begun + "'"));
        }
    }

    @Test
    void a_list_is_read_page_by_page() {
        Cookies session = SignIn.as("staff-care-a");
        choose(session, "A", "CARE_STAFF");
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = browser(session).queryParam("limit", 2);
            JsonPath answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(answer.getList("items.patientId", String.class));
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        assertEquals(5, seen.size());
        assertEquals(5, seen.stream().distinct().count());
        for (String wrong : List.of("x", "AAAA", "MjAyNi0wNi0wMQ", "%00")) {
            browser(session)
                    .queryParam("cursor", wrong)
                    .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void ones_own_child_is_not_in_the_list() {
        Staff.at("staff-parent-a", "A", "CARE_STAFF")
                .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items", hasSize(4))
                .body(
                        "items.patientId",
                        not(hasItem(Personas.get("child-of-staff").patientId())));
    }

    @Test
    void a_patient_is_added_with_a_reason_that_is_kept() {
        Cookies session = SignIn.as("staff-care-b");
        choose(session, "B", "CARE_STAFF");
        add(session, "stranger", REASON)
                .statusCode(201)
                .header("Access-Log-Id", notNullValue())
                .body("name", equalTo("David Persson"))
                .body("protectedIdentity", equalTo(false))
                .body("addedBy", equalTo("staff"));
        add(session, "stranger", "Another reason, later.").statusCode(200);
        assertEquals(
                List.of(REASON + " " + Personas.get("staff-care-b").patientId()),
                Rows.of(database, "select reason, added_by from patient_unit where added_as = 'STAFF'"));
        assertEquals(2, log("stranger").size());
        patients(session, "B").body("items.name", hasItem("David Persson"));
    }

    @Test
    void nobody_is_added_who_is_unknown_or_ones_own_or_for_no_reason() {
        Cookies session = SignIn.as("staff-parent-a");
        choose(session, "A", "CARE_STAFF");
        refused(add(session, "child-of-staff", REASON), "T6", "OWN_RECORD");
        refused(add(session, "staff-parent-a", REASON), "T6", "OWN_RECORD");
        add(session, "stranger", "short").statusCode(422);
        add(session, "stranger", "          ").statusCode(422);
        add(session, "stranger", "a\u0000bcdefghijkl").statusCode(422);
        add(session, "stranger", "x".repeat(501)).statusCode(422);
        post(session, "199001012380", REASON).statusCode(422);
        post(session, "189001019802", REASON).statusCode(404);
        assertEquals(List.of(), log("stranger"));
    }

    @Test
    void without_a_commission_every_door_is_closed() {
        Cookies nobody = SignIn.as("guardian");
        String patient = Personas.get("per-patient").patientId();
        refused(
                browser(nobody)
                        .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                        .then(),
                "T1",
                "NO_COMMISSION");
        refused(
                browser(nobody)
                        .get("/api/v1/units/{unit}/approvals", Staff.unit("A"))
                        .then(),
                "T1",
                "NO_COMMISSION");
        refused(
                browser(nobody)
                        .put("/api/v1/units/{unit}/approvals/{p}", Staff.unit("A"), patient)
                        .then(),
                "T1",
                "NO_COMMISSION");
        refused(
                browser(nobody)
                        .delete("/api/v1/units/{unit}/approvals/{p}", Staff.unit("A"), patient)
                        .then(),
                "T1",
                "NO_COMMISSION");
        assertEquals(
                2,
                Rows.of(database, "select id from staff_log where outcome = 'DENY'")
                        .size());
        assertTrue(log("per-patient").stream().allMatch(row -> row.endsWith("DENY T1 NO_COMMISSION null null")));
        SignIn.browser()
                .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .statusCode(401);
    }

    private List<String> log(String patient) {
        return Rows.of(
                database,
                "select operation, action, outcome, rule, reason, unit_id, role from access_log where patient_id = '"
                        + UUID.fromString(Personas.get(patient).patientId()) + "' and at >= '" + begun
                        + "' order by at");
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static void choose(Cookies session, String unit, String role) {
        Staff.choose(browser(session), Staff.unit(unit), role).statusCode(200);
    }

    private static ValidatableResponse patients(Cookies session, String unit) {
        return browser(session)
                .get("/api/v1/units/{unit}/patients", Staff.unit(unit))
                .then();
    }

    private static ValidatableResponse add(Cookies session, String persona, String reason) {
        return post(session, Personas.get(persona).personalNumber(), reason);
    }

    private static ValidatableResponse post(Cookies session, String number, String reason) {
        String unit = browser(session).get("/api/v1/session/commission").path("unitId");
        return browser(session)
                .body(Map.of("personalNumber", number, "reason", reason))
                .post("/api/v1/units/{unit}/patients", unit)
                .then();
    }

    private static String approve(Cookies session, String patient) {
        return browser(session)
                .put("/api/v1/units/{unit}/approvals/{patient}", Staff.unit("A"), patient)
                .then()
                .statusCode(404)
                .extract()
                .asString();
    }

    private static void refused(ValidatableResponse answer, String rule, String reason) {
        answer.statusCode(403)
                .body("code", equalTo("STAFF_REFUSED"))
                .body("rule", equalTo(rule))
                .body("reason", equalTo(reason));
    }
}
