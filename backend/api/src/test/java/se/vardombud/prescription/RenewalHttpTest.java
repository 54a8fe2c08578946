package se.vardombud.prescription;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
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
import static se.vardombud.prescription.RenewalCalls.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.PasswordSignIn;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** Prescriptions over HTTP, as the patient’s side sees them: listed, renewed once, taken back. */
@QuarkusTest
class RenewalHttpTest {
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
    void a_delegate_renews_as_one() {
        renew(SignIn.as("guardian-2"), "adult-delegator", first("guardian-2", "adult-delegator"), "B", null)
                .statusCode(201)
                .body("by.who", equalTo("DELEGATE"));
        list(SignIn.as("adult-delegator"), "adult-delegator")
                .body("items.renewal.by.name", hasItem("Erik Lindqvist"))
                .body("items.medicine", not(empty()));
    }
}
