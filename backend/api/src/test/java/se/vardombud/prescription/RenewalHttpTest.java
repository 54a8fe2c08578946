package se.vardombud.prescription;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
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
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** Prescriptions over HTTP: seen, renewed once, taken back, and answered by the clinic. */
@QuarkusTest
class RenewalHttpTest {
    private static final String REASON = "Vi behöver ta prover först.";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void what_ends_soonest_comes_first_and_what_is_stopped_last() {
        list(SignIn.as("guardian"), "guardian")
                .body("items.medicine", contains("Levotyroxin", "Metoprolol", "Naproxen"))
                .body("items.renewable", contains(true, true, false))
                .body("items[2].notRenewable", equalTo("STOPPED"))
                .body("items[0].validUntil", equalTo(today().plusDays(9).toString()))
                .body("items[0].remaining", equalTo(0))
                .body("items[0].dispensings", equalTo(4))
                .body("items[0].clinic.name", equalTo("Kullens vårdcentral"));
    }

    @Test
    void the_list_is_read_page_by_page_and_a_forged_cursor_is_refused() {
        Cookies self = SignIn.as("guardian");
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = browser(self).queryParam("limit", 1);
            JsonPath answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/api/v1/patients/{id}/prescriptions", id("guardian"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(answer.getList("items.medicine", String.class));
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        assertEquals(List.of("Levotyroxin", "Metoprolol", "Naproxen"), seen);
        for (String wrong : List.of("x", "KzE", "c3RvcHBlZCAKMDAwMDAwMDAtMDAwMC0wMDAwLTAwMDAtMDAwMDAwMDAwMDAw")) {
            browser(self)
                    .queryParam("cursor", wrong)
                    .get("/api/v1/patients/{id}/prescriptions", id("guardian"))
                    .then()
                    .statusCode(422);
        }
    }

    @Test
    void a_guardian_renews_for_the_child_and_the_other_guardian_sees_it() {
        String prescription = first("guardian", "child-small");
        renew(SignIn.as("guardian"), "child-small", prescription, "A", "Den tar slut på fredag.")
                .statusCode(201)
                .body("status", equalTo("SENT"))
                .body("comment", equalTo("Den tar slut på fredag."))
                .body("by.who", equalTo("GUARDIAN"))
                .body("by.name", equalTo("Anna Lindqvist"));
        list(SignIn.as("guardian-2"), "child-small")
                .body("items[0].renewable", equalTo(false))
                .body("items[0].notRenewable", equalTo("IN_PROGRESS"))
                .body("items[0].renewal.by.name", equalTo("Anna Lindqvist"));
        browser(SignIn.as("guardian-2"))
                .get("/api/v1/patients/{id}/renewals", id("child-small"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].medicine", equalTo("Cetirizin"));
        assertEquals(List.of(id("guardian") + " GUARDIAN"), Rows.of(database, "select done_by, done_as from renewal"));
    }

    @Test
    void a_clinic_of_no_ones_becomes_one_of_the_persons() {
        renew(SignIn.as("guardian"), "guardian", first("guardian", "guardian"), "B", null)
                .statusCode(201);
        browser(SignIn.as("guardian"))
                .get("/api/v1/patients/{id}/clinics", id("guardian"))
                .then()
                .body("items.clinicId", hasItem(Staff.unit("B")));
    }

    @Test
    void one_prescription_has_one_open_renewal_also_of_two_guardians_at_once() throws Exception {
        String prescription = first("guardian", "child-small");
        List<Callable<Integer>> both = new ArrayList<>();
        for (String guardian : List.of("guardian", "guardian-2")) {
            Cookies session = SignIn.as(guardian);
            for (int i = 0; i < 5; i++) {
                both.add(() -> renew(session, "child-small", prescription, "A", null)
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
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(9, Collections.frequency(statuses, 409), statuses.toString());
        assertEquals(1, Rows.of(database, "select id from renewal").size());
    }

    @Test
    void a_request_sent_again_makes_nothing_more() {
        Cookies self = SignIn.as("guardian");
        String prescription = first("guardian", "guardian");
        Map<String, Object> body = Map.of("clinicId", Staff.unit("A"), "comment", "Hej");
        String once = send(self, "guardian", prescription, "key-1", body)
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(
                once,
                send(self, "guardian", prescription, "key-1", body)
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString());
        send(self, "guardian", prescription, "key-1", Map.of("clinicId", Staff.unit("B")))
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        send(self, "guardian", prescription, "key-2", body)
                .then()
                .statusCode(409)
                .body("code", equalTo("RENEWAL_IN_PROGRESS"));
        assertEquals(1, Rows.of(database, "select id from renewal").size());
    }

    @Test
    void bad_input_is_told_and_changes_nothing() {
        Cookies self = SignIn.as("guardian");
        String prescription = first("guardian", "guardian");
        renew(self, "guardian", prescription, "A", "x".repeat(501)).statusCode(422);
        renew(self, "guardian", prescription, "A", "a\u0000b").statusCode(422);
        renew(self, "guardian", prescription, "A", "a\ud800b").statusCode(422);
        send(self, "guardian", prescription, "k", Map.of("clinicId", new UUID(7, 7).toString()))
                .then()
                .statusCode(422)
                .body("violations.field", contains("clinicId"));
        send(self, "guardian", prescription, "k", Map.of("clinicId", "A"))
                .then()
                .statusCode(400);
        send(self, "guardian", prescription, "k", Map.of()).then().statusCode(422);
        send(self, "guardian", prescription, "ö", Map.of("clinicId", Staff.unit("A")))
                .then()
                .statusCode(422);
        renew(self, "guardian", new UUID(7, 7).toString(), "A", null).statusCode(404);
        renew(self, "guardian", "x", "A", null).statusCode(404);
        String childs = first("guardian", "child-small");
        renew(self, "guardian", childs, "A", null).statusCode(404);
        String stopped = list(self, "guardian").extract().path("items[2].prescriptionId");
        renew(self, "guardian", stopped, "A", null).statusCode(409).body("code", equalTo("PRESCRIPTION_STOPPED"));
        assertEquals(List.of(), Rows.of(database, "select id from renewal"));
    }

    @Test
    void it_is_taken_back_until_the_clinic_begins() {
        Cookies self = SignIn.as("guardian");
        String prescription = first("guardian", "guardian");
        String renewal =
                renew(self, "guardian", prescription, "A", null).extract().path("renewalId");
        withdraw(self, "guardian", renewal).statusCode(204);
        withdraw(self, "guardian", renewal).statusCode(204);
        list(self, "guardian")
                .body("items[0].renewable", equalTo(true))
                .body("items[0].renewal.status", equalTo("WITHDRAWN"));
        String again = renew(self, "guardian", prescription, "A", null)
                .statusCode(201)
                .extract()
                .path("renewalId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        queue(staff, "A").body("items.renewalId", contains(again));
        take(staff, "A", again, 0)
                .statusCode(200)
                .body("status", equalTo("IN_PROGRESS"))
                .body("mine", equalTo(true));
        withdraw(self, "guardian", again).statusCode(409).body("code", equalTo("ALREADY_TAKEN"));
        withdraw(self, "guardian", new UUID(7, 7).toString()).statusCode(404);
    }

    @Test
    void renewed_a_new_prescription_stands_in_the_old_ones_place() {
        Cookies self = SignIn.as("guardian");
        String old = first("guardian", "guardian");
        String renewal = renew(self, "guardian", old, "A", null).extract().path("renewalId");
        Cookies staff = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        answer(staff, "A", renewal, 0, renewed(4, 300)).statusCode(200).body("status", equalTo("RENEWED"));
        String replacement = list(self, "guardian")
                .body("items.medicine", contains("Metoprolol", "Levotyroxin", "Naproxen"))
                .body("items[1].remaining", equalTo(4))
                .body("items[1].validUntil", equalTo(today().plusDays(300).toString()))
                .body("items[1].renewable", equalTo(true))
                .body("items[1].dose", equalTo("1 tablett varje morgon, en halvtimme före frukost."))
                .extract()
                .path("items[1].prescriptionId");
        browser(self)
                .get("/api/v1/patients/{id}/renewals/{r}", id("guardian"), renewal)
                .then()
                .statusCode(200)
                .body("status", equalTo("RENEWED"))
                .body("replacedBy", equalTo(replacement))
                .body("closedAt", notNullValue());
        renew(self, "guardian", old, "A", null)
                .statusCode(409)
                .body("code", equalTo("PRESCRIPTION_REPLACED"))
                .body("replacedBy", equalTo(replacement));
        assertEquals(
                4,
                Rows.of(database, "select id from prescription where patient_id = '" + id("guardian") + "'")
                        .size());
    }

    @ParameterizedTest
    @CsvSource({"REFUSED", "NEEDS_VISIT"})
    void refused_it_says_why_and_can_be_asked_for_again(String outcome) {
        Cookies self = SignIn.as("guardian");
        String prescription = first("guardian", "guardian");
        String renewal =
                renew(self, "guardian", prescription, "A", null).extract().path("renewalId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        answer(staff, "A", renewal, 0, Map.of("outcome", outcome, "reason", REASON))
                .statusCode(200);
        list(self, "guardian")
                .body("items[0].renewal.status", equalTo(outcome))
                .body("items[0].renewal.reason", equalTo(REASON))
                .body("items[0].renewable", equalTo(true));
        renew(self, "guardian", prescription, "A", null).statusCode(201);
    }

    @Test
    void an_answer_is_whole_or_none() {
        String renewal = renew(SignIn.as("guardian"), "guardian", first("guardian", "guardian"), "A", null)
                .extract()
                .path("renewalId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        for (Map<String, ?> wrong : List.of(
                Map.of("outcome", "REFUSED"),
                Map.of("outcome", "REFUSED", "reason", "  a  "),
                Map.of("outcome", "REFUSED", "reason", REASON, "dispensings", 1),
                Map.of("outcome", "RENEWED"),
                Map.of("outcome", "RENEWED", "dispensings", 0, "validUntil", today().toString()),
                Map.of(
                        "outcome",
                        "RENEWED",
                        "dispensings",
                        4,
                        "validUntil",
                        today().minusDays(1).toString()),
                Map.of(
                        "outcome",
                        "RENEWED",
                        "dispensings",
                        4,
                        "validUntil",
                        today().plusYears(1).plusDays(1).toString()),
                Map.of("outcome", "RENEWED", "dispensings", 4, "validUntil", today().toString(), "reason", REASON),
                Map.of("outcome", "RENEWED", "dispensings", 1.5, "validUntil", today().toString()),
                Map.of("outcome", "WITHDRAWN"))) {
            answer(staff, "A", renewal, 0, wrong).statusCode(422);
        }
        browser(staff)
                .body(renewed(4, 300))
                .post("/api/v1/units/{u}/renewals/{r}/answer", Staff.unit("A"), renewal)
                .then()
                .statusCode(428);
        answer(staff, "A", renewal, 7, renewed(4, 300)).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        assertEquals(List.of("SENT 0"), Rows.of(database, "select status, version from renewal"));
    }

    @Test
    void two_on_staff_do_not_answer_the_same() throws Exception {
        String renewal = renew(SignIn.as("guardian"), "guardian", first("guardian", "guardian"), "A", null)
                .extract()
                .path("renewalId");
        List<Callable<Integer>> both = new ArrayList<>();
        for (String persona : List.of("staff-care-a,CARE_STAFF", "staff-physician-a,PHYSICIAN")) {
            Cookies staff = Staff.session(persona.split(",")[0], "A", persona.split(",")[1]);
            both.add(() ->
                    answer(staff, "A", renewal, 0, renewed(2, 100)).extract().statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> status : threads.invokeAll(both)) {
                statuses.add(status.get());
            }
        }
        Collections.sort(statuses);
        assertEquals(List.of(200, 412), statuses);
        assertEquals(
                1,
                Rows.of(database, "select id from prescription where prescribed_by is not null")
                        .size());
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        answer(staff, "A", renewal, 1, renewed(2, 100)).statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
        take(staff, "A", renewal, 1).statusCode(409);
    }

    @Test
    void the_queue_is_the_units_oldest_first_and_without_ones_own() {
        Cookies parent = SignIn.as("staff-parent-a");
        Rows.change(
                database,
                "update prescription set patient_id = '" + id("child-of-staff") + "' where patient_id = '"
                        + id("child-11") + "'");
        String own = renew(parent, "child-of-staff", first("staff-parent-a", "child-of-staff"), "A", null)
                .statusCode(201)
                .extract()
                .path("renewalId");
        String childs = renew(SignIn.as("guardian"), "child-small", first("guardian", "child-small"), "A", null)
                .extract()
                .path("renewalId");
        queue(Staff.session("staff-care-a", "A", "CARE_STAFF"), "A")
                .body("items.renewalId", contains(own, childs))
                .body("items[1].patient.name", equalTo("Maja Lindqvist"))
                .body("items[1].prescription.medicine", equalTo("Cetirizin"))
                .body("items[1].by.name", equalTo("Anna Lindqvist"));
        Cookies staffParent = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        queue(staffParent, "A").body("items.renewalId", contains(childs));
        answer(staffParent, "A", own, 0, renewed(1, 1)).statusCode(403).body("rule", equalTo("T6"));
        Cookies other = Staff.session("staff-care-b", "B", "CARE_STAFF");
        queue(other, "B").body("items", empty());
        answer(other, "B", own, 0, renewed(1, 1)).statusCode(404);
        answer(other, "A", own, 0, renewed(1, 1)).statusCode(403);
    }

    @Test
    void an_open_renewal_is_a_tie_when_the_clinic_is_taken_off_the_list() {
        // Nothing else ties her to the unit.
        Cookies self = SignIn.as("adult-delegator");
        String renewal = renew(self, "adult-delegator", first("adult-delegator", "adult-delegator"), "A", null)
                .extract()
                .path("renewalId");
        browser(self)
                .delete("/api/v1/patients/{id}/clinics/{c}", id("adult-delegator"), Staff.unit("A"))
                .then()
                .statusCode(204);
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        queue(staff, "A").body("items", hasSize(1));
        answer(staff, "A", renewal, 0, Map.of("outcome", "REFUSED", "reason", REASON))
                .statusCode(200);
        browser(staff)
                .queryParam("status", "ANSWERED")
                .get("/api/v1/units/{u}/renewals", Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items", empty());
        take(staff, "A", renewal, 1).statusCode(404);
        browser(staff)
                .queryParam("status", "ALL")
                .get("/api/v1/units/{u}/renewals", Staff.unit("A"))
                .then()
                .statusCode(422);
    }

    @Test
    void a_protected_person_renews_where_they_are_approved() {
        Cookies self = SignIn.as("protected-adult");
        String prescription = first("protected-adult", "protected-adult");
        renew(self, "protected-adult", prescription, "A", null).statusCode(403).body("rule", equalTo("O3"));
        assertEquals(List.of(), Rows.of(database, "select id from renewal"));
        browser(self).put("/api/v1/patients/{id}/clinics/{c}", id("protected-adult"), Staff.unit("A"));
        Staff.at("staff-care-a", "A", "CARE_STAFF")
                .put("/api/v1/units/{u}/approvals/{p}", Staff.unit("A"), id("protected-adult"))
                .then()
                .statusCode(204);
        renew(self, "protected-adult", prescription, "A", null).statusCode(201);
    }

    @Test
    void a_sign_in_by_code_sees_none() {
        Cookies byCode = PasswordSignIn.session(1);
        for (String path : List.of("prescriptions", "renewals")) {
            browser(byCode)
                    .get("/api/v1/patients/{id}/" + path, id("per-patient"))
                    .then()
                    .statusCode(403)
                    .body("rule", equalTo("O2"))
                    .body("reason", equalTo("NEEDS_E_ID"));
        }
        Cookies guardian = SignIn.as("guardian");
        Rows.change(
                database, "update session set assurance = 'ONE_TIME_CODE' where person_id = '" + id("guardian") + "'");
        browser(guardian)
                .get("/api/v1/patients/{id}/prescriptions", id("child-small"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("G8"));
    }

    @Test
    void at_thirteen_the_young_person_finds_it_and_the_guardian_does_not() {
        renew(SignIn.as("guardian"), "child-day-before-13", first("guardian", "child-day-before-13"), "A", null)
                .statusCode(201);
        Sandbox.standAt(
                today().plusDays(1).atTime(0, 1).atZone(PortalClock.ZONE).toInstant());
        browser(SignIn.as("guardian"))
                .get("/api/v1/patients/{id}/renewals", id("child-day-before-13"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("G6"));
        list(SignIn.as("child-day-before-13"), "child-day-before-13")
                .body("items[0].renewal.status", equalTo("SENT"))
                .body("items[0].renewal.by.who", equalTo("GUARDIAN"))
                .body("items.renewal.reason", everyItem(nullValue()));
    }

    @Test
    void every_answer_is_in_the_access_log() {
        String renewal = renew(SignIn.as("guardian"), "child-small", first("guardian", "child-small"), "A", null)
                .extract()
                .path("renewalId");
        answer(Staff.session("staff-care-a", "A", "CARE_STAFF"), "A", renewal, 0, renewed(1, 1))
                .statusCode(200);
        assertEquals(
                List.of(
                        "listPrescriptions PRESCRIPTION G10",
                        "renewPrescription PRESCRIPTION G10",
                        "answerUnitRenewal ANSWER_ERRAND T5"),
                Rows.of(
                        database,
                        "select operation, action, rule from access_log where patient_id = '" + id("child-small")
                                + "' order by at, id"));
        assertEquals(
                List.of(),
                Rows.of(database, "select id from access_log where operation like '%Renewal' and outcome = 'DENY'"));
    }

    @Test
    void those_who_want_to_know_are_told_that_there_is_an_answer_and_nothing_of_it() {
        Rows.change(
                database,
                "insert into notification_channel (patient_id, person_id, channel, turned_on, naming, address) values ('"
                        + id("child-small") + "', '" + id("guardian-2")
                        + "', 'EMAIL', true, 'NOTHING', 'erik@example.org')");
        String renewal = renew(SignIn.as("guardian"), "child-small", first("guardian", "child-small"), "A", null)
                .extract()
                .path("renewalId");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        answer(staff, "A", renewal, 0, Map.of("outcome", "REFUSED")).statusCode(422);
        assertEquals(List.of(), Rows.of(database, "select kind from notice"));
        answer(staff, "A", renewal, 0, Map.of("outcome", "REFUSED", "reason", REASON))
                .statusCode(200);
        assertEquals(List.of("ANSWER " + id("guardian-2")), Rows.of(database, "select kind, person_id from notice"));
    }

    @Test
    void a_clinic_that_has_stopped_renewing_takes_no_more_and_answers_what_it_has() {
        Cookies self = SignIn.as("guardian");
        String prescription = first("guardian", "guardian");
        Map<String, Object> body = Map.of("clinicId", Staff.unit("A"));
        String renewal = send(self, "guardian", prescription, "k", body)
                .then()
                .statusCode(201)
                .body("expectedBy", notNullValue())
                .extract()
                .path("renewalId");
        offers(List.of("MESSAGE"));
        renew(self, "guardian", list(self, "guardian").extract().path("items[1].prescriptionId"), "A", null)
                .statusCode(409)
                .body("code", equalTo("SERVICE_NOT_OFFERED"))
                .body("phone", equalTo("08-465 004 00"));
        send(self, "guardian", prescription, "k", body).then().statusCode(201).body("renewalId", equalTo(renewal));
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        answer(staff, "A", renewal, 0, renewed(1, 1)).statusCode(200);
    }

    @Test
    void a_delegate_renews_as_one() {
        renew(SignIn.as("guardian-2"), "adult-delegator", first("guardian-2", "adult-delegator"), "B", null)
                .statusCode(201)
                .body("by.who", equalTo("DELEGATE"));
        list(SignIn.as("adult-delegator"), "adult-delegator")
                .body("items.renewal.by.name", hasItem("Erik Lindqvist"))
                .body("items.medicine", not(empty()));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static void offers(List<String> services) {
        Cookies staff = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        int version = browser(staff)
                .get("/api/v1/units/{u}/clinic", Staff.unit("A"))
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("offers", services))
                .patch("/api/v1/units/{u}/clinic", Staff.unit("A"))
                .then()
                .statusCode(200);
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static ValidatableResponse list(Cookies session, String patient) {
        return browser(session)
                .get("/api/v1/patients/{id}/prescriptions", id(patient))
                .then()
                .statusCode(200);
    }

    private static String first(String actor, String patient) {
        return list(SignIn.as(actor), patient).extract().path("items[0].prescriptionId");
    }

    private static Map<String, Object> renewed(int dispensings, int days) {
        return Map.of(
                "outcome",
                "RENEWED",
                "dispensings",
                dispensings,
                "validUntil",
                today().plusDays(days).toString());
    }

    private static Response send(
            Cookies session, String patient, String prescription, String key, Map<String, ?> body) {
        return browser(session)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/patients/{id}/prescriptions/{p}/renewals", id(patient), prescription);
    }

    private static ValidatableResponse renew(
            Cookies session, String patient, String prescription, String unit, @Nullable String comment) {
        Map<String, String> body = comment == null
                ? Map.of("clinicId", Staff.unit(unit))
                : Map.of("clinicId", Staff.unit(unit), "comment", comment);
        return browser(session)
                .body(body)
                .post("/api/v1/patients/{id}/prescriptions/{p}/renewals", id(patient), prescription)
                .then();
    }

    private static ValidatableResponse withdraw(Cookies session, String patient, String renewal) {
        return browser(session)
                .delete("/api/v1/patients/{id}/renewals/{r}", id(patient), renewal)
                .then();
    }

    private static ValidatableResponse queue(Cookies staff, String unit) {
        return browser(staff)
                .get("/api/v1/units/{u}/renewals", Staff.unit(unit))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse take(Cookies staff, String unit, String renewal, int version) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/units/{u}/renewals/{r}/take", Staff.unit(unit), renewal)
                .then();
    }

    private static ValidatableResponse answer(
            Cookies staff, String unit, String renewal, int version, Map<String, ?> body) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/units/{u}/renewals/{r}/answer", Staff.unit(unit), renewal)
                .then();
    }
}
