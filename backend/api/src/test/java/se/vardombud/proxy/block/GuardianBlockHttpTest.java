package se.vardombud.proxy.block;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.proxy.Leak;
import se.vardombud.testing.Rows;
import se.vardombud.testing.SlowResource;

/** A guardian block over HTTP: one act, seen by nobody but the manager who decides it. */
@QuarkusTest
class GuardianBlockHttpTest {
    private static final String REASON = "Skyddsbedömning gjord i dag.";

    @Inject
    DataSource database;

    @Inject
    SlowResource.Meanwhile meanwhile;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @AfterEach
    void nothingMore() {
        meanwhile.happens = () -> {};
    }

    @Test
    void the_child_is_not_there_from_the_next_request_and_the_other_guardian_is_untouched() {
        Cookies guardian = SignIn.as("guardian");
        visits(guardian, "child-small").statusCode(200);
        block(manager(), "child-small", "guardian")
                .statusCode(201)
                .body("block.patient.name", equalTo("Maja Lindqvist"))
                .body("block.guardian.name", equalTo("Anna Lindqvist"))
                .body("block.caseNumber", equalTo("2026-114"))
                .body(
                        "checks.leak",
                        contains("SHARED_CONTACT", "SHARED_NOTICES", "GUARDIAN_NOTICES", "GRANTS", "BOOKINGS"));
        String blocked =
                visits(guardian, "child-small").statusCode(404).extract().asString();
        String nobody = visitsOf(guardian, new UUID(7, 7).toString())
                .statusCode(404)
                .extract()
                .asString();
        assertEquals(nobody, blocked);
        browser(guardian).get("/api/v1/me/patients").then().body("items.name", not(hasItem("Maja Lindqvist")));
        browser(guardian)
                .body(Map.of("personalNumber", Personas.get("child-small").personalNumber()))
                .post("/api/v1/me/children")
                .then()
                .statusCode(404);
        visits(SignIn.as("guardian-2"), "child-small").statusCode(200);
        visits(guardian, "child-11").statusCode(200);
        assertEquals(
                List.of("blockGuardian GUARDIAN_BLOCK T3 OPERATIONS_MANAGER"),
                Rows.of(
                        database,
                        "select operation, action, rule, role from access_log where operation = 'blockGuardian'"));
        assertEquals(List.of(), Rows.of(database, "select kind from notice"));
    }

    @Test
    void a_request_under_way_gets_what_the_next_one_gets() {
        Cookies guardian = SignIn.as("guardian");
        Cookies manager = manager();
        slow(guardian).statusCode(200);
        meanwhile.happens = () -> block(manager, "child-small", "guardian").statusCode(201);
        String under = slow(guardian).statusCode(404).extract().asString();
        meanwhile.happens = () -> {};
        assertEquals(slow(guardian).statusCode(404).extract().asString(), under);
        assertEquals(
                List.of("PERMIT G10", "DENY G1", "DENY G1"),
                Rows.of(
                        database,
                        "select outcome, rule from access_log where actor_id = '" + id("guardian")
                                + "' order by at, id"));
    }

    @Test
    void what_a_request_under_way_has_changed_is_in_the_log() {
        Cookies guardian = SignIn.as("guardian");
        Cookies manager = manager();
        meanwhile.happens = () -> block(manager, "child-small", "guardian").statusCode(201);
        browser(guardian).put("/api/v1/slow/{p}", id("child-small")).then().statusCode(404);
        meanwhile.happens = () -> {};
        assertEquals(
                List.of("PERMIT G10", "DENY G1"),
                Rows.of(
                        database,
                        "select outcome, rule from access_log where actor_id = '" + id("guardian")
                                + "' order by at, id"));
    }

    @Test
    void lifted_with_a_reason_it_is_as_before_and_kept() {
        Cookies manager = manager();
        String id = block(manager, "child-small", "guardian").extract().path("block.blockId");
        lift(manager, id, 7).statusCode(412);
        lift(manager, id, 0)
                .statusCode(200)
                .body("block.liftedAt", notNullValue())
                .body("block.liftReason", equalTo("Bedömningen är omprövad."));
        lift(manager, id, 1).statusCode(409).body("code", equalTo("ALREADY_LIFTED"));
        visits(SignIn.as("guardian"), "child-small").statusCode(200);
        list(manager, "STANDING").body("items", empty());
        list(manager, "LIFTED").body("items", hasSize(1)).body("items[0].reason", equalTo(REASON));
        block(manager, "child-small", "guardian").statusCode(201);
        visits(SignIn.as("guardian"), "child-small").statusCode(404);
    }

    @Test
    void a_unit_blocks_once_also_of_two_managers_at_once_and_another_unit_of_its_own() throws Exception {
        Cookies manager = manager();
        List<Callable<Integer>> both = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            both.add(() -> block(manager, "child-small", "guardian").extract().statusCode());
        }
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Integer> status : threads.invokeAll(both)) {
                statuses.add(status.get());
            }
        }
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(3, Collections.frequency(statuses, 409), statuses.toString());
        String id = list(manager, "STANDING").extract().path("items[0].blockId");
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at, unit_id, standing_unit_id) select"
                        + " patient_id, '" + UUID.randomUUID() + "', guardian_id, reason, begun_at, '" + Staff.unit("B")
                        + "', '"
                        + Staff.unit("B") + "' from guardian_block where id = '" + id + "'");
        lift(manager, id, 0).statusCode(200);
        visits(SignIn.as("guardian"), "child-small").statusCode(404);
    }

    @Test
    void two_managers_do_not_lift_the_same() throws Exception {
        Cookies manager = manager();
        String id = block(manager, "child-small", "guardian").extract().path("block.blockId");
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            Callable<Integer> one = () -> lift(manager, id, 0).extract().statusCode();
            for (Future<Integer> status : threads.invokeAll(List.of(one, one))) {
                statuses.add(status.get());
            }
        }
        Collections.sort(statuses);
        assertEquals(List.of(200, 412), statuses);
    }

    @Test
    void what_may_leak_is_counted_stopped_and_kept_as_done() {
        String mine = id("child-small");
        Cookies guardian = SignIn.as("guardian");
        leaks();
        String id = block(manager(), "child-small", "guardian")
                .body("checks.count", contains(1, 1, 1, 0, 1))
                .body("checks.stopped", contains(nullValue(), nullValue(), nullValue(), equalTo(2), nullValue()))
                .body("checks.find { it.leak == 'BOOKINGS' }.visits.cancelled", contains(false))
                .body("checks.find { it.leak == 'BOOKINGS' }.visits.type", contains("Läkarbesök"))
                .extract()
                .path("block.blockId");
        grants("child-small");
        for (Leak leak : Leak.values()) {
            stop(manager(), id, leak).statusCode(200);
        }
        browser(manager())
                .get("/api/v1/units/{u}/guardian-blocks/{b}", Staff.unit("A"), id)
                .then()
                .statusCode(200)
                .body("checks.count", contains(0, 0, 0, 0, 0))
                .body("checks.stopped", contains(1, 1, 1, 4, 1))
                .body("checks.find { it.leak == 'BOOKINGS' }.visits.cancelled", contains(true))
                .body("checks.find { it.leak == 'BOOKINGS' }.visits.startsAt", hasSize(1))
                .body("checks.findAll { it.doneAt == null }", empty());
        assertEquals(
                List.of("null null"),
                Rows.of(database, "select mobile, email from contact where person_id = '" + mine + "'"));
        assertEquals(
                List.of("CANCELLED STAFF"),
                Rows.of(
                        database,
                        "select status, changed_as from appointment where patient_id = '" + mine + "' and booked_by = '"
                                + id("guardian") + "'"));
        lift(manager(), id, 0).statusCode(200);
        visits(guardian, "child-small").statusCode(200);
        assertEquals(
                List.of(),
                Rows.of(
                        database,
                        "select id from delegation where patient_id = '" + mine + "' and ended_at is null union all"
                                + " select id from journal_exception where patient_id = '" + mine
                                + "' and ended_at is null"));
        stop(manager(), id, Leak.GRANTS).statusCode(409);
    }

    @Test
    void no_grant_survives_the_block_and_after_it_the_guardian_sees_only_that_it_has_ended() {
        String child = id("child-14");
        for (String table : List.of("exception_part", "exception_application", "delegation")) {
            Rows.change(database, "delete from " + table);
        }
        Rows.change(
                database,
                "update journal_entry set unit_id = '" + Staff.unit("A") + "' where patient_id = '" + child + "'");
        Cookies young = SignIn.as("child-14");
        Cookies guardian = SignIn.as("guardian");
        String application = browser(guardian)
                .body(Map.of("unitIds", List.of(Staff.unit("A"), Staff.unit("B"))))
                .post("/api/v1/patients/{p}/journal-exceptions", child)
                .then()
                .statusCode(201)
                .extract()
                .path("applicationId");
        consent(young, application, "A").statusCode(200); // which lists the unit, too
        grants("child-14");
        Rows.change(database, "update delegation set accepted_at = current_timestamp");
        about(guardian, "journal").statusCode(200);
        about(guardian, "threads").statusCode(200);
        String id = block(manager(), "child-14", "guardian")
                .statusCode(201)
                .body("checks.find { it.leak == 'GRANTS' }.count", equalTo(0))
                .body("checks.find { it.leak == 'GRANTS' }.stopped", equalTo(4))
                .extract()
                .path("block.blockId");
        about(guardian, "journal-exceptions").statusCode(404);
        browser(guardian).get("/api/v1/me/delegations").then().body("items", empty());
        consent(young, application, "B").statusCode(409);
        lift(manager(), id, 0).statusCode(200);
        about(guardian, "journal").statusCode(403);
        about(guardian, "threads").statusCode(403);
        browser(guardian)
                .get("/api/v1/me/delegations")
                .then()
                .body("items.status", contains("ENDED"))
                .body("items.endedBy", contains("CARE"));
        about(young, "delegations").body("items.endedBy", contains("CARE"));
        about(young, "exception-questions").body("items[0].units.status", contains("ENDED", "ENDED"));
        about(guardian, "journal-exceptions").body("items[0].units.answer", contains("WAITING", "WAITING"));
        assertEquals(
                List.of(), Rows.of(database, "select kind from notice where person_id = '" + id("guardian") + "'"));
    }

    @Test
    void what_was_given_in_the_moment_of_the_block_ends_with_it_at_the_latest() {
        Cookies manager = manager();
        list(SignIn.as("child-14"));
        String id = block(manager, "child-14", "guardian").extract().path("block.blockId");
        grants("child-14");
        lift(manager, id, 0).statusCode(200);
        about(SignIn.as("guardian"), "journal").statusCode(403);
        assertEquals(
                List.of(),
                Rows.of(
                        database,
                        "select id from delegation where patient_id = '" + id("child-14") + "' and ended_at is null"));
    }

    @Test
    void a_guardian_with_protected_identity_can_be_blocked_and_is_not_named() {
        Rows.change(
                database,
                "insert into patient_unit (patient_id, unit_id, added_at, added_by, added_as) values ('"
                        + id("child-of-protected") + "', '" + Staff.unit("A") + "', current_timestamp, '"
                        + id("guardian-protected") + "', 'PATIENT')");
        Cookies manager = manager();
        browser(manager)
                .get("/api/v1/units/{u}/patients/{p}/guardian-blocks", Staff.unit("A"), id("child-of-protected"))
                .then()
                .statusCode(200)
                .body("find { it.personId == '" + id("guardian-protected") + "' }.name", nullValue());
        block(manager, "child-of-protected", "guardian-protected")
                .statusCode(201)
                .body("block.guardian.personId", equalTo(id("guardian-protected")))
                .body("block.guardian.name", nullValue());
    }

    @Test
    void the_guardians_are_the_registers_also_who_has_never_signed_in() {
        Rows.change(database, "delete from custody where guardian_id = '" + id("guardian-2") + "'");
        Cookies manager = manager();
        Sandbox.registerAnswers(false);
        guardians(manager).body("name", contains("Anna Lindqvist"));
        Sandbox.registerAnswers(true);
        guardians(manager)
                .body("name", containsInAnyOrder("Anna Lindqvist", "Erik Lindqvist"))
                .body("blocked", contains(false, false));
    }

    @Test
    void to_a_blocked_guardian_their_own_profile_says_nothing_of_the_child() {
        for (String person : List.of("child-14", "guardian")) {
            Rows.change(database, "delete from contact where person_id = '" + id(person) + "'");
            Rows.change(
                    database,
                    "insert into contact (person_id, email) values ('" + id(person) + "', 'familjen@example.org')");
        }
        Cookies guardian = SignIn.as("guardian");
        browser(guardian).get("/api/v1/me").then().body("warnings", contains("EMAIL_IS_GUARDIANS"));
        Rows.change(
                database,
                "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('" + id("child-14")
                        + "', '" + UUID.randomUUID() + "', '" + id("guardian") + "', 'x', current_timestamp)");
        browser(guardian).get("/api/v1/me").then().body("warnings", empty());
    }

    @ParameterizedTest
    @CsvSource({
        "staff-physician-a,A,PHYSICIAN,child-small,403",
        "staff-care-a,A,CARE_STAFF,child-small,403",
        "staff-care-b,B,CARE_STAFF,child-small,403",
        "staff-manager-a,A,OPERATIONS_MANAGER,child-11,404"
    })
    void only_the_operations_manager_of_a_unit_with_a_tie(
            String staff, String unit, String role, String child, int status) {
        Cookies session = Staff.session(staff, unit, role);
        browser(session)
                .body(Map.of("patientId", id(child), "guardianId", id("guardian"), "reason", REASON))
                .post("/api/v1/units/{u}/guardian-blocks", Staff.unit(unit))
                .then()
                .statusCode(status);
        visits(SignIn.as("guardian"), child).statusCode(200);
    }

    @Test
    void bad_input_is_told_and_blocks_nobody() {
        Cookies manager = manager();
        for (Map<String, String> wrong : List.of(
                Map.of("patientId", id("child-small"), "guardianId", id("stranger"), "reason", REASON),
                Map.of("patientId", id("child-small"), "guardianId", id("guardian"), "reason", "kort"),
                Map.of("patientId", id("child-small"), "guardianId", id("guardian"), "reason", "x".repeat(1001)),
                Map.of("patientId", id("child-small"), "reason", REASON))) {
            browser(manager)
                    .body(wrong)
                    .post("/api/v1/units/{u}/guardian-blocks", Staff.unit("A"))
                    .then()
                    .statusCode(422);
        }
        list(manager, "STANDING").body("items", empty());
        String id = block(manager, "child-small", "guardian").extract().path("block.blockId");
        browser(manager)
                .body(Map.of("reason", REASON))
                .post("/api/v1/units/{u}/guardian-blocks/{b}/lift", Staff.unit("A"), id)
                .then()
                .statusCode(428);
        browser(manager)
                .put("/api/v1/units/{u}/guardian-blocks/{b}/checks/{c}", Staff.unit("A"), id, "OTHER")
                .then()
                .statusCode(404);
        browser(manager)
                .get("/api/v1/units/{u}/guardian-blocks/{b}", Staff.unit("A"), new UUID(7, 7))
                .then()
                .statusCode(404);
    }

    @Test
    void a_block_that_stands_can_be_lifted_without_another_tie_and_opens_nothing_else() {
        Cookies manager = manager();
        list(SignIn.as("child-14"));
        String id = block(manager, "child-14", "guardian").extract().path("block.blockId");
        Rows.change(database, "delete from patient_unit where patient_id = '" + id("child-14") + "'");
        Rows.change(database, "delete from appointment where patient_id = '" + id("child-14") + "'");
        list(manager, "STANDING").body("items", hasSize(1));
        browser(manager)
                .get("/api/v1/units/{u}/patients/{p}/guardians", Staff.unit("A"), id("child-14"))
                .then()
                .statusCode(404);
        lift(manager, id, 0).statusCode(200);
    }

    @ParameterizedTest
    @EnumSource(Leak.class)
    void every_leak_has_a_source(Leak leak) {
        String id = block(manager(), "child-small", "guardian").extract().path("block.blockId");
        stop(manager(), id, leak)
                .statusCode(200)
                .body("checks.find { it.leak == '" + leak + "' }.doneAt", notNullValue());
    }

    /** One of each, and of grants two. */
    private void leaks() {
        String child = id("child-small");
        String guardian = id("guardian");
        for (String person : List.of(child, guardian)) {
            Rows.change(database, "delete from contact where person_id = '" + person + "'");
        }
        Rows.change(
                database, "insert into contact (person_id, email) values ('" + child + "', 'familjen@example.org')");
        Rows.change(
                database, "insert into contact (person_id, email) values ('" + guardian + "', 'Familjen@example.org')");
        for (String person : List.of(guardian, id("guardian-2"))) {
            Rows.change(
                    database,
                    "insert into notification_channel (patient_id, person_id, channel, turned_on, naming, address) values ('"
                            + child + "', '" + person + "', 'EMAIL', true, 'NOTHING', "
                            + (person.equals(guardian) ? "null" : "'familjen@example.org'") + ")");
        }
        grants("child-small");
        Rows.change(database, "delete from appointment where patient_id = '" + child + "'");
        String starts = Sandbox.now().plus(5, ChronoUnit.DAYS).toString();
        String ends = Sandbox.now().plus(6, ChronoUnit.DAYS).toString();
        Rows.change(
                database,
                "insert into appointment (patient_id, id, unit_id, type_name, starts_at, ends_at, cancel_until, status, sequence, booked_at, booked_by,"
                        + " booked_as) values ('" + child + "', '" + UUID.randomUUID() + "', '" + Staff.unit("A")
                        + "', 'Läkarbesök', timestamp with time zone '" + starts + "', timestamp with time zone '"
                        + ends
                        + "', timestamp with time zone '" + starts + "', 'BOOKED', 0, current_timestamp, '" + guardian
                        + "', 'GUARDIAN')");
    }

    /** An exception and a delegation for the guardian. */
    private void grants(String child) {
        LocalDate today = LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
        Rows.change(
                database,
                "insert into delegation (patient_id, id, delegate_id, actions, given_on, valid_from, valid_to, offered_at)"
                        + " values ('" + id(child) + "', '" + UUID.randomUUID() + "', '" + id("guardian")
                        + "', 'MESSAGE', date '" + today + "', date '" + today + "', date '" + today.plusMonths(3)
                        + "', current_timestamp)");
        Rows.change(
                database,
                "insert into journal_exception (patient_id, id, guardian_id, unit_id, valid_from, valid_to) values ('"
                        + id(child) + "', '" + UUID.randomUUID() + "', '" + id("guardian") + "', '" + Staff.unit("A")
                        + "', date '2020-01-01', date '2099-01-01')");
    }

    private static ValidatableResponse about(Cookies session, String what) {
        return browser(session)
                .get("/api/v1/patients/{p}/" + what, id("child-14"))
                .then();
    }

    private static ValidatableResponse consent(Cookies young, String application, String unit) {
        return browser(young)
                .body(Map.of("consents", true))
                .post(
                        "/api/v1/patients/{p}/exception-questions/{a}/units/{u}/consent",
                        id("child-14"),
                        application,
                        Staff.unit(unit))
                .then();
    }

    private static void list(Cookies young) {
        browser(young)
                .put("/api/v1/patients/{p}/clinics/{c}", id("child-14"), Staff.unit("A"))
                .then()
                .statusCode(204);
    }

    private static Cookies manager() {
        return Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static ValidatableResponse visits(Cookies session, String child) {
        return visitsOf(session, id(child));
    }

    private static ValidatableResponse visitsOf(Cookies session, String patient) {
        return browser(session)
                .get("/api/v1/patients/{p}/appointments", patient)
                .then();
    }

    private static ValidatableResponse slow(Cookies session) {
        return browser(session).get("/api/v1/slow/{p}", id("child-small")).then();
    }

    private static ValidatableResponse block(Cookies manager, String child, String guardian) {
        return browser(manager)
                .body(Map.of(
                        "patientId", id(child), "guardianId", id(guardian), "reason", REASON, "caseNumber", "2026-114"))
                .post("/api/v1/units/{u}/guardian-blocks", Staff.unit("A"))
                .then();
    }

    private static ValidatableResponse guardians(Cookies manager) {
        return browser(manager)
                .get("/api/v1/units/{u}/patients/{p}/guardian-blocks", Staff.unit("A"), id("child-small"))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse lift(Cookies manager, String block, int version) {
        return browser(manager)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Bedömningen är omprövad."))
                .post("/api/v1/units/{u}/guardian-blocks/{b}/lift", Staff.unit("A"), block)
                .then();
    }

    private static ValidatableResponse stop(Cookies manager, String block, Leak leak) {
        return browser(manager)
                .put("/api/v1/units/{u}/guardian-blocks/{b}/checks/{c}", Staff.unit("A"), block, leak)
                .then();
    }

    private static ValidatableResponse list(Cookies manager, String status) {
        return browser(manager)
                .queryParam("status", status)
                .get("/api/v1/units/{u}/guardian-blocks", Staff.unit("A"))
                .then()
                .statusCode(200);
    }
}
