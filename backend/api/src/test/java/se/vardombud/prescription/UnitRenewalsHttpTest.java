package se.vardombud.prescription;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.prescription.RenewalCalls.answer;
import static se.vardombud.prescription.RenewalCalls.browser;
import static se.vardombud.prescription.RenewalCalls.first;
import static se.vardombud.prescription.RenewalCalls.id;
import static se.vardombud.prescription.RenewalCalls.list;
import static se.vardombud.prescription.RenewalCalls.queue;
import static se.vardombud.prescription.RenewalCalls.renew;
import static se.vardombud.prescription.RenewalCalls.renewed;
import static se.vardombud.prescription.RenewalCalls.send;
import static se.vardombud.prescription.RenewalCalls.take;
import static se.vardombud.prescription.RenewalCalls.today;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.testing.Rows;

/** Renewals over HTTP, as the clinic sees them: the queue, begun with, answered. */
@QuarkusTest
class UnitRenewalsHttpTest {
    private static final String REASON = "Vi behöver ta prover först.";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
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
        Staff.offers(List.of("MESSAGE"));
        renew(self, "guardian", list(self, "guardian").extract().path("items[1].prescriptionId"), "A", null)
                .statusCode(409)
                .body("code", equalTo("SERVICE_NOT_OFFERED"))
                .body("phone", equalTo("08-465 004 00"));
        send(self, "guardian", prescription, "k", body).then().statusCode(201).body("renewalId", equalTo(renewal));
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        answer(staff, "A", renewal, 0, renewed(1, 1)).statusCode(200);
    }
}
