package se.vardombud.proxy.delegation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.proxy.ActingToday;
import se.vardombud.proxy.Action;
import se.vardombud.testing.Rows;

/** Delegations over HTTP: offered, answered, used, and ended by either side. */
@QuarkusTest
class DelegationHttpTest {
    @Inject
    DataSource database;

    @Inject
    ActingToday acting;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_young_person_lets_a_guardian_help_again_and_ends_it() {
        Cookies teen = SignIn.as("child-14");
        Cookies guardian = SignIn.as("guardian");
        String id = offerGuardian(teen, "child-14", "guardian", List.of("APPOINTMENT", "MESSAGE"))
                .statusCode(201)
                .body("status", equalTo("OFFERED"))
                .body("name", equalTo("Anna Lindqvist"))
                .body("until", equalTo(today().plusMonths(3).toString()))
                .extract()
                .path("delegationId");
        appointments(guardian, "child-14").statusCode(403).body("rule", equalTo("G6"));
        held(guardian)
                .body("items[0].delegationId", equalTo(id))
                .body("items[0].name", equalTo("Hugo Lindqvist"))
                .body("items[0].status", equalTo("OFFERED"));
        answer(guardian, "child-14", id, "accept").statusCode(200).body("status", equalTo("ACCEPTED"));
        appointments(guardian, "child-14").statusCode(200);
        get(guardian, "child-14", "prescriptions").statusCode(403).body("rule", equalTo("G6"));
        browser(guardian)
                .get("/api/v1/me/patients")
                .then()
                .root("items.find { it.patientId == '" + id("child-14") + "' }")
                .body("relation", equalTo("CHILD"))
                .body("actingAs", equalTo("DELEGATE"))
                .body("until", equalTo(today().plusMonths(3).toString()));
        browser(teen)
                .delete("/api/v1/patients/{p}/delegations/{d}", id("child-14"), id)
                .then()
                .statusCode(204);
        appointments(guardian, "child-14").statusCode(403).body("rule", equalTo("G6"));
        held(guardian).body("items[0].status", equalTo("ENDED")).body("items[0].endedBy", equalTo("PATIENT"));
        answer(guardian, "child-14", id, "accept").statusCode(409).body("code", equalTo("DELEGATION_OVER"));
    }

    @Test
    void what_a_young_person_can_give_and_to_whom_is_the_rules_to_say() {
        options(SignIn.as("child-14"), "child-14")
                .body("to", equalTo("GUARDIANS"))
                .body("guardians.name", contains("Anna Lindqvist", "Erik Lindqvist"))
                .body("actions", hasItems("APPOINTMENT", "PRESCRIPTION", "SELF_TEST"))
                .body("actions", not(hasItem("JOURNAL_READ")))
                .body("actions", not(hasItem("NOTIFICATION_SETTINGS")))
                .body("until", equalTo(today().plusMonths(12).toString()));
        options(SignIn.as("adult-delegator"), "adult-delegator")
                .body("to", equalTo("ANYBODY"))
                .body("guardians", empty())
                .body("actions", hasItem("JOURNAL_READ"));
    }

    @Test
    void a_guardian_who_has_never_signed_in_can_be_named_and_a_blocked_one_cannot() {
        Rows.change(database, "delete from custody where guardian_id = '" + id("guardian-2") + "'");
        options(SignIn.as("child-14"), "child-14").body("guardians.name", hasItems("Anna Lindqvist", "Erik Lindqvist"));
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('" + id("child-14")
                        + "', '" + UUID.randomUUID() + "', '" + id("guardian") + "', 'x', current_timestamp)");
        options(SignIn.as("child-14"), "child-14").body("guardians.name", not(hasItem("Anna Lindqvist")));
        offerGuardian(SignIn.as("child-14"), "child-14", "guardian", List.of("MESSAGE"))
                .statusCode(422)
                .body("code", equalTo("DELEGATE_REFUSED"));
        assertEquals(
                List.of("DENY G1 GUARDIAN_BLOCKED"),
                Rows.of(
                        database,
                        "select outcome, rule, reason from access_log where operation = 'offerDelegation' and outcome = 'DENY'"));
    }

    @Test
    void a_delegation_given_under_eighteen_ends_at_eighteen() {
        LocalDate birthday = Personas.get("young-17").birthDate().plusYears(18);
        options(SignIn.as("young-17"), "young-17").body("until", equalTo(birthday.toString()));
        Map<String, Object> body = body(List.of("MESSAGE"), 0, 365);
        body.put("guardianId", id("guardian-teens"));
        String id = offer(SignIn.as("young-17"), "young-17", body)
                .statusCode(201)
                .body("until", equalTo(birthday.toString()))
                .extract()
                .path("delegationId");
        answer(SignIn.as("guardian-teens"), "young-17", id, "accept").statusCode(200);
        get(SignIn.as("guardian-teens"), "young-17", "threads").statusCode(200);
        Sandbox.standAt(birthday.atStartOfDay(PortalClock.ZONE).toInstant());
        get(SignIn.as("guardian-teens"), "young-17", "threads").statusCode(404);
        list(SignIn.as("young-17"), "young-17").body("items[0].status", equalTo("EXPIRED"));
    }

    @Test
    void an_adult_names_somebody_by_number_and_learns_the_name_when_they_accept() {
        Cookies giver = SignIn.as("per-patient");
        Cookies stranger = SignIn.as("stranger");
        String id = offerNumber(giver, "per-patient", "stranger")
                .statusCode(201)
                .body("name", nullValue())
                .body("called", equalTo("Grannen"))
                .extract()
                .path("delegationId");
        appointments(stranger, "per-patient").statusCode(404);
        held(stranger).body("items.name", contains("Ingrid Fransson"));
        answer(stranger, "per-patient", id, "accept").statusCode(200);
        appointments(stranger, "per-patient").statusCode(200);
        list(giver, "per-patient")
                .body("items[0].name", equalTo("David Persson"))
                .body("items[0].status", equalTo("ACCEPTED"));
        browser(stranger)
                .get("/api/v1/me/patients")
                .then()
                .statusCode(200)
                .body("items.name", hasItem("Ingrid Fransson"));
        answer(stranger, "per-patient", id, "decline").statusCode(409).body("code", equalTo("DELEGATION_ACCEPTED"));
        answer(stranger, "per-patient", id, "leave").statusCode(204);
        answer(stranger, "per-patient", id, "leave").statusCode(204);
        appointments(stranger, "per-patient").statusCode(404);
        list(giver, "per-patient").body("items[0].endedBy", equalTo("DELEGATE"));
        assertEquals(
                List.of("acceptDelegation PERMIT D5", "leaveDelegation PERMIT D5", "leaveDelegation PERMIT D5"),
                Rows.of(
                        database,
                        "select operation, outcome, rule from access_log where object_id = '" + id
                                + "' and outcome = 'PERMIT' order by at, id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"child-14", "not-registered", "child-deceased", "coordination-number"})
    void everything_about_the_other_gets_one_answer(String other) {
        offerNumber(SignIn.as("per-patient"), "per-patient", other)
                .statusCode(422)
                .body("code", equalTo("DELEGATE_REFUSED"))
                .body("reason", nullValue())
                .body("rule", nullValue());
    }

    @Test
    void a_block_from_when_they_were_a_guardian_is_seen_by_number_too_and_they_hear_nothing() {
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('"
                        + id("per-patient") + "', '" + UUID.randomUUID() + "', '" + id("stranger")
                        + "', 'x', current_timestamp)");
        Cookies giver = SignIn.as("per-patient");
        String blocked = offerNumber(giver, "per-patient", "stranger")
                .statusCode(422)
                .extract()
                .asString();
        String young = offerNumber(giver, "per-patient", "child-14")
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(young, blocked);
        assertEquals(
                List.of(),
                Rows.of(database, "select id from delegation where patient_id = '" + id("per-patient") + "'"));
        assertEquals(
                List.of("DENY G1", "DENY D1"),
                Rows.of(
                        database,
                        "select outcome, rule from access_log where operation = 'offerDelegation' and outcome = 'DENY' order by at, id"));
    }

    @Test
    void a_number_of_nobody_gets_the_same_and_tries_are_counted() {
        Cookies giver = SignIn.as("per-patient");
        Map<String, Object> body = body(List.of("MESSAGE"), 0, 30);
        body.put("personalNumber", "198001012387");
        body.put("called", "Någon");
        String nobody =
                offer(giver, "per-patient", body).statusCode(422).extract().asString();
        String young = offerNumber(giver, "per-patient", "child-14")
                .statusCode(422)
                .extract()
                .asString();
        assertEquals(young, nobody);
        for (int i = 0; i < 8; i++) {
            offer(giver, "per-patient", body).statusCode(422);
        }
        offer(giver, "per-patient", body).statusCode(429);
    }

    @Test
    void an_adult_may_name_a_protected_person_who_cannot_take_it_on() {
        String id = offerNumber(SignIn.as("per-patient"), "per-patient", "protected-adult")
                .statusCode(201)
                .body("name", nullValue())
                .extract()
                .path("delegationId");
        answer(SignIn.as("protected-adult"), "per-patient", id, "accept")
                .statusCode(403)
                .body("reason", equalTo("GUARDIAN_PROTECTED"));
        answer(SignIn.as("protected-adult"), "per-patient", id, "decline").statusCode(204);
        list(SignIn.as("per-patient"), "per-patient").body("items[0].status", equalTo("DECLINED"));
    }

    @Test
    void a_protection_that_comes_later_changes_nothing_for_the_giver() {
        Cookies giver = SignIn.as("per-patient");
        String id = offerNumber(giver, "per-patient", "stranger").extract().path("delegationId");
        answer(SignIn.as("stranger"), "per-patient", id, "accept").statusCode(200);
        String list = list(giver, "per-patient")
                .body("items[0].name", equalTo("David Persson"))
                .extract()
                .asString();
        String people = get(giver, "per-patient", "access/people").extract().asString();
        Rows.change(database, "update person set protected_identity = true where id = '" + id("stranger") + "'");
        assertEquals(list, list(giver, "per-patient").extract().asString());
        assertEquals(
                people, get(giver, "per-patient", "access/people").extract().asString());
        Rows.change(database, "update person set name = 'Ny Persson' where id = '" + id("stranger") + "'");
        assertEquals(list, list(giver, "per-patient").extract().asString());
    }

    @Test
    void when_it_is_over_the_other_person_sees_no_newer_name() {
        Cookies giver = SignIn.as("per-patient");
        Cookies stranger = SignIn.as("stranger");
        for (String how : List.of("decline", "leave")) {
            String id = offerNumber(giver, "per-patient", "stranger").extract().path("delegationId");
            if (how.equals("leave")) {
                answer(stranger, "per-patient", id, "accept").statusCode(200);
            }
            answer(stranger, "per-patient", id, how).statusCode(204);
        }
        offerNumber(giver, "per-patient", "stranger").statusCode(201);
        Rows.change(database, "update person set name = 'Nytt Namn' where id = '" + id("per-patient") + "'");
        held(stranger).body("items.name", contains("Nytt Namn", "Ingrid Fransson", "Ingrid Fransson"));
    }

    @Test
    void who_holds_a_delegation_without_the_clinic_list_hears_of_it_and_a_block_ends_that() {
        String id = offerNumber(SignIn.as("per-patient"), "per-patient", "stranger")
                .extract()
                .path("delegationId");
        PersonId patient = PersonId.fromString(id("per-patient"));
        PersonId stranger = PersonId.fromString(id("stranger"));
        assertTrue(acting.mayHear(stranger, patient));
        answer(SignIn.as("stranger"), "per-patient", id, "accept").statusCode(200);
        assertTrue(acting.mayHear(stranger, patient));
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('"
                        + id("per-patient") + "', '" + UUID.randomUUID() + "', '" + id("stranger")
                        + "', 'x', current_timestamp)");
        assertFalse(acting.mayHear(stranger, patient));
    }

    @Test
    void a_delegation_that_there_is_not_is_logged_also_for_a_guardian() {
        answer(SignIn.as("guardian"), "child-small", new UUID(7, 7).toString(), "accept")
                .statusCode(404);
        assertEquals(
                List.of("DENY D1 NO_DELEGATION"),
                Rows.of(database, "select outcome, rule, reason from access_log where operation = 'acceptDelegation'"));
    }

    @Test
    void the_actions_are_in_one_order_however_they_came() {
        Set<Action> some = new LinkedHashSet<>(List.of(Action.MESSAGE, Action.CLINIC_LIST, Action.APPOINTMENT));
        assertEquals(
                List.of(Action.CLINIC_LIST, Action.APPOINTMENT, Action.MESSAGE),
                List.copyOf(new NewDelegation(null, "x", "x", some, today(), today()).actions()));
    }

    @Test
    void there_is_an_end_to_how_often_one_person_is_asked() {
        Cookies teen = SignIn.as("child-14");
        for (int i = 0; i < 10; i++) {
            String id = offerGuardian(teen, "child-14", "guardian", List.of("MESSAGE"))
                    .statusCode(201)
                    .extract()
                    .path("delegationId");
            browser(teen)
                    .delete("/api/v1/patients/{p}/delegations/{d}", id("child-14"), id)
                    .then()
                    .statusCode(204);
        }
        offerGuardian(teen, "child-14", "guardian", List.of("MESSAGE")).statusCode(429);
        offerGuardian(teen, "child-14", "guardian-2", List.of("MESSAGE")).statusCode(201);
    }

    @Test
    void bad_input_is_told() {
        Cookies giver = SignIn.as("per-patient");
        offerNumber(giver, "per-patient", "per-patient")
                .statusCode(422)
                .body("violations.field", contains("personalNumber"));
        wrong(giver, body(List.of("MESSAGE"), 0, 0), "until");
        wrong(giver, body(List.of("MESSAGE"), 5, 4), "until");
        wrong(giver, body(List.of("MESSAGE"), -1, 4), "from");
        wrong(giver, body(List.of("MESSAGE"), 0, 400), "until");
        wrong(giver, body(List.of("NOTIFICATION_SETTINGS"), 0, 30), "actions");
        wrong(giver, body(List.of(), 0, 30), "actions");
        Map<String, Object> far = body(List.of("MESSAGE"), 0, 30);
        far.put("from", "+999999999-12-31");
        wrong(giver, far, "from");
        Map<String, Object> both = body(List.of("MESSAGE"), 0, 30);
        both.put("personalNumber", "x");
        both.put("called", "x");
        offer(giver, "per-patient", both).statusCode(422);
        both.put("guardianId", id("stranger"));
        offer(giver, "per-patient", both).statusCode(422);
        offer(giver, "per-patient", body(List.of("MESSAGE"), 0, 30)).statusCode(422);
        both = body(List.of("MESSAGE"), 0, 30);
        both.put("personalNumber", Personas.get("stranger").personalNumber());
        offer(giver, "per-patient", both).statusCode(422).body("violations.field", contains("called"));
        assertEquals(2, Rows.of(database, "select id from delegation").size());
    }

    @ParameterizedTest
    @CsvSource({
        "guardian,child-small,403",
        "guardian,child-14,403",
        "stranger,per-patient,404",
        "guardian-2,adult-delegator,404"
    })
    void nobody_else_gives_or_sees_them(String actor, String patient, int status) {
        Cookies session = SignIn.as(actor);
        get(session, patient, "delegations").statusCode(status);
        get(session, patient, "delegation-options").statusCode(status);
        offer(session, patient, body(List.of("MESSAGE"), 0, 30)).statusCode(status);
    }

    @Test
    void a_block_hides_the_offer_and_what_was_before() {
        String id = offerGuardian(SignIn.as("child-14"), "child-14", "guardian", List.of("MESSAGE"))
                .extract()
                .path("delegationId");
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('" + id("child-14")
                        + "', '" + UUID.randomUUID() + "', '" + id("guardian") + "', 'x', current_timestamp)");
        Cookies guardian = SignIn.as("guardian");
        held(guardian).body("items", empty());
        for (String step : List.of("accept", "decline", "leave")) {
            answer(guardian, "child-14", id, step).statusCode(404);
        }
        assertEquals(
                List.of("DENY G1"),
                Rows.of(
                        database,
                        "select distinct outcome, rule from access_log where actor_id = '" + id("guardian")
                                + "' and patient_id = '" + id("child-14") + "'"));
    }

    @Test
    void an_offer_is_another_persons_to_nobody_else() {
        String id =
                list(SignIn.as("adult-delegator"), "adult-delegator").extract().path("items[0].delegationId");
        for (String step : List.of("accept", "decline", "leave")) {
            answer(SignIn.as("stranger"), "adult-delegator", id, step).statusCode(404);
            answer(SignIn.as("adult-delegator"), "adult-delegator", id, step).statusCode(404);
        }
        held(SignIn.as("stranger")).body("items", hasSize(0));
    }

    @Test
    void a_delegation_that_begins_later_opens_then_and_not_before() {
        Map<String, Object> body = body(List.of("APPOINTMENT"), 10, 20);
        body.put("personalNumber", Personas.get("stranger").personalNumber());
        body.put("called", "Grannen");
        String id = offer(SignIn.as("per-patient"), "per-patient", body)
                .statusCode(201)
                .extract()
                .path("delegationId");
        answer(SignIn.as("stranger"), "per-patient", id, "accept").statusCode(200);
        appointments(SignIn.as("stranger"), "per-patient").statusCode(404);
        Sandbox.standAt(today().plusDays(10).atStartOfDay(PortalClock.ZONE).toInstant());
        appointments(SignIn.as("stranger"), "per-patient").statusCode(200);
        Sandbox.standAt(today().plusDays(10).atStartOfDay(PortalClock.ZONE).toInstant());
        appointments(SignIn.as("stranger"), "per-patient").statusCode(404);
        held(SignIn.as("stranger")).body("items[0].status", equalTo("EXPIRED"));
    }

    @Test
    void the_clock_moved_back_opens_nothing_that_is_over() {
        Cookies giver = SignIn.as("per-patient");
        String id = offerNumber(giver, "per-patient", "stranger").extract().path("delegationId");
        answer(SignIn.as("stranger"), "per-patient", id, "accept").statusCode(200);
        browser(giver).delete("/api/v1/patients/{p}/delegations/{d}", id("per-patient"), id);
        Sandbox.standAt(Sandbox.now().minusSeconds(2 * 86_400));
        appointments(SignIn.as("stranger"), "per-patient").statusCode(404);
        answer(SignIn.as("stranger"), "per-patient", id, "accept").statusCode(409);
    }

    @Test
    void taken_back_and_accepted_at_once_the_last_sees_the_first() throws Exception {
        Cookies giver = SignIn.as("per-patient");
        Cookies stranger = SignIn.as("stranger");
        for (int round = 0; round < 5; round++) {
            String id = offerNumber(giver, "per-patient", "stranger").extract().path("delegationId");
            List<Callable<Integer>> both = new ArrayList<>();
            both.add(() -> browser(giver)
                    .delete("/api/v1/patients/{p}/delegations/{d}", id("per-patient"), id)
                    .statusCode());
            both.add(() ->
                    answer(stranger, "per-patient", id, "accept").extract().statusCode());
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                for (Future<Integer> one : threads.invokeAll(both)) {
                    one.get();
                }
            }
            appointments(stranger, "per-patient").statusCode(404);
            assertEquals(
                    1,
                    Rows.of(database, "select id from delegation where id = '" + id + "' and ended_at is not null")
                            .size());
        }
    }

    @Test
    void a_request_sent_again_offers_nothing_more() {
        Cookies giver = SignIn.as("per-patient");
        Map<String, Object> body = body(List.of("MESSAGE"), 0, 30);
        body.put("personalNumber", Personas.get("stranger").personalNumber());
        body.put("called", "Grannen");
        for (int i = 0; i < 2; i++) {
            browser(giver)
                    .header("Idempotency-Key", "k")
                    .body(body)
                    .post("/api/v1/patients/{p}/delegations", id("per-patient"))
                    .then()
                    .statusCode(201);
        }
        list(giver, "per-patient").body("items", hasSize(1));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static ValidatableResponse get(Cookies session, String patient, String what) {
        return browser(session).get("/api/v1/patients/{p}/" + what, id(patient)).then();
    }

    private static ValidatableResponse appointments(Cookies session, String patient) {
        return get(session, patient, "appointments");
    }

    private static ValidatableResponse options(Cookies session, String patient) {
        return get(session, patient, "delegation-options").statusCode(200);
    }

    private static ValidatableResponse list(Cookies session, String patient) {
        return get(session, patient, "delegations").statusCode(200);
    }

    private static ValidatableResponse held(Cookies session) {
        return browser(session).get("/api/v1/me/delegations").then().statusCode(200);
    }

    private static ValidatableResponse answer(Cookies session, String patient, String id, String step) {
        return browser(session)
                .post("/api/v1/patients/{p}/delegations/{d}/" + step, id(patient), id)
                .then();
    }

    private static Map<String, Object> body(List<String> actions, int from, int until) {
        return new HashMap<>(Map.of(
                "actions", actions,
                "from", today().plusDays(from).toString(),
                "until", today().plusDays(until).toString()));
    }

    private static ValidatableResponse offer(Cookies session, String patient, Map<String, Object> body) {
        return browser(session)
                .body(body)
                .post("/api/v1/patients/{p}/delegations", id(patient))
                .then();
    }

    private static ValidatableResponse offerGuardian(
            Cookies session, String patient, String guardian, List<String> actions) {
        Map<String, Object> body = body(actions, 0, 1);
        body.put("until", today().plusMonths(3).toString());
        body.put("guardianId", id(guardian));
        return offer(session, patient, body);
    }

    private static ValidatableResponse offerNumber(Cookies session, String patient, String to) {
        Map<String, Object> body = body(List.of("APPOINTMENT", "MESSAGE"), 0, 30);
        body.put("personalNumber", Personas.get(to).personalNumber());
        body.put("called", "Grannen");
        return offer(session, patient, body);
    }

    private static void wrong(Cookies giver, Map<String, Object> body, String field) {
        body.put("personalNumber", Personas.get("stranger").personalNumber());
        body.put("called", "Grannen");
        offer(giver, "per-patient", body).statusCode(422).body("violations.field", contains(field));
    }
}
