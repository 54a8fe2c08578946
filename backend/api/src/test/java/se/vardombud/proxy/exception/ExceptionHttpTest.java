package se.vardombud.proxy.exception;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.proxy.exception.Exceptions.YOUNG;
import static se.vardombud.proxy.exception.Exceptions.applications;
import static se.vardombud.proxy.exception.Exceptions.apply;
import static se.vardombud.proxy.exception.Exceptions.browser;
import static se.vardombud.proxy.exception.Exceptions.consent;
import static se.vardombud.proxy.exception.Exceptions.consented;
import static se.vardombud.proxy.exception.Exceptions.decide;
import static se.vardombud.proxy.exception.Exceptions.id;
import static se.vardombud.proxy.exception.Exceptions.journal;
import static se.vardombud.proxy.exception.Exceptions.manager;
import static se.vardombud.proxy.exception.Exceptions.questions;
import static se.vardombud.proxy.exception.Exceptions.queue;
import static se.vardombud.proxy.exception.Exceptions.takeBack;
import static se.vardombud.proxy.exception.Exceptions.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.notification.Choice;
import se.vardombud.testing.Rows;

/** S19 and B4 over HTTP: one application to many units, each answered by the child and decided by the unit. */
@QuarkusTest
class ExceptionHttpTest {
    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Rows.change(database, "delete from exception_part");
        Rows.change(database, "delete from exception_application");
        Staff.export(Staff.export().replaceAll("(?m)^(.*0004,.*),CARE_STAFF,", "$1,OPERATIONS_MANAGER,"));
        Rows.change(
                database,
                "update journal_entry set unit_id = '" + Staff.unit("A") + "' where patient_id = '" + id(YOUNG)
                        + "' and category in ('CARE_CONTACTS', 'VACCINATIONS')");
    }

    @Test
    void the_guardian_reads_exactly_what_the_child_and_the_unit_have_opened_and_for_as_long() {
        Cookies guardian = SignIn.as("guardian");
        Cookies young = SignIn.as(YOUNG);
        String application = apply(guardian, Map.of("words", "Jag vill kunna hjälpa dig."), "A", "B")
                .statusCode(201)
                .body("units.answer", contains("WAITING", "WAITING"))
                .body("units.unit.name", contains("Kullens vårdcentral", "Specialistmottagningen Höjden"))
                .body("mine", is(true))
                .body("to", equalTo(sixteen().toString()))
                .extract()
                .path("applicationId");
        questions(young)
                .statusCode(200)
                .body("items[0].guardian", equalTo("Anna Lindqvist"))
                .body("items[0].words", equalTo("Jag vill kunna hjälpa dig."))
                .body("items[0].units.status", contains("ASKED", "ASKED"))
                .body("items[0].units.canAnswer", contains(true, true));
        Cookies manager = manager("A");
        queue(manager, "A", "OPEN").body("items", empty());
        consent(young, application, "A", true)
                .statusCode(200)
                .body("units.status", contains("CONSENTED", "ASKED"))
                .body("units.canWithdraw", contains(true, false));
        consent(young, application, "A", true).statusCode(200);
        consent(young, application, "B", false).statusCode(200).body("units[1].status", equalTo("DECLINED"));
        journal(guardian).statusCode(403).body("rule", equalTo("G6"));
        String exception = queue(manager, "A", "OPEN")
                .body("items", hasSize(1))
                .body("items[0].patient.name", equalTo("Hugo Lindqvist"))
                .body("items[0].guardian", equalTo("Anna Lindqvist"))
                .body("items[0].status", equalTo("CONSENTED"))
                .body("items[0].version", equalTo(1))
                .extract()
                .path("items[0].exceptionId");
        queue(manager("B"), "B", "OPEN").body("items", empty());
        decide(manager, "A", exception, 1, Map.of("outcome", "GRANTED", "categories", List.of("VACCINATIONS")))
                .statusCode(200)
                .body("status", equalTo("GRANTED"))
                .body("opened", contains("VACCINATIONS"))
                .body("openTo", equalTo(sixteen().toString()));
        journal(guardian)
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.category", everyItem(equalTo("VACCINATIONS")))
                .body("items.unit.id", everyItem(equalTo(Staff.unit("A"))));
        journal(SignIn.as("guardian-2")).statusCode(403);
        standing(guardian)
                .body("actingAs", equalTo("JOURNAL_READER"))
                .body("until", equalTo(sixteen().toString()))
                .body("denial", nullValue());
        applications(guardian)
                .body("items[0].units.answer", contains("YES", "WAITING"))
                .body("items[0].units[0].categories", contains("VACCINATIONS"))
                .body("items[0].units[1].to", nullValue());
        applications(SignIn.as("guardian-2")).statusCode(200).body("items", empty());
        withdraw(young, application, "A").statusCode(200).body("units[0].status", equalTo("WITHDRAWN"));
        journal(guardian).statusCode(403).body("rule", equalTo("G6"));
        standing(guardian).body("actingAs", nullValue()).body("denial.rule", equalTo("G6"));
        applications(guardian).body("items[0].units.answer", contains("NO", "WAITING"));
        assertEquals(
                List.of(
                        "answerExceptionQuestion O10 DELEGATION_MANAGE",
                        "answerExceptionQuestion O10 DELEGATION_MANAGE",
                        "answerExceptionQuestion O10 DELEGATION_MANAGE",
                        "applyForJournalException G5 null",
                        "decideJournalException T3 JOINT_EXCEPTION",
                        "withdrawExceptionConsent O10 DELEGATION_MANAGE"),
                Rows.of(
                        database,
                        "select operation, rule, action from access_log where patient_id = '" + id(YOUNG)
                                + "' and outcome = 'PERMIT' and operation not like 'list%' order by operation"));
    }

    @Test
    void a_no_shows_some_mornings_later_whoever_has_said_it() {
        Sandbox.standAt(today().atTime(20, 0).atZone(PortalClock.ZONE).toInstant());
        Cookies guardian = SignIn.as("guardian");
        Choice.mailTo(guardian, "guardian", "NOTHING", "anna@example.org");
        Cookies young = SignIn.as(YOUNG);
        String application = apply(guardian, Map.of(), "A", "B").extract().path("applicationId");
        consent(young, application, "A", false);
        consent(young, application, "B", true);
        Cookies other = manager("B");
        String exception = queue(other, "B", "OPEN").extract().path("items[0].exceptionId");
        decide(other, "B", exception, 1, Map.of("outcome", "REFUSED", "reason", "Vi väntar till hösten."))
                .statusCode(200);
        questions(young)
                .body("items[0].units.status", contains("DECLINED", "REFUSED"))
                .body("items[0].units[1].reason", equalTo("Vi väntar till hösten."));
        apply(guardian, Map.of(), "A").statusCode(409).body("code", equalTo("EXCEPTION_IN_PROGRESS"));
        Sandbox.standAt(
                today().plusDays(3).atTime(8, 59).atZone(PortalClock.ZONE).toInstant());
        guardian = SignIn.as("guardian");
        applications(guardian).body("items[0].units.answer", contains("WAITING", "WAITING"));
        assertEquals(1, Post.mail("anna@example.org").size());
        Sandbox.forward(Duration.ofMinutes(1));
        applications(guardian).body("items[0].units.answer", contains("NO", "NO"));
        await().until(() -> Post.mail("anna@example.org").size() == 2);
        apply(guardian, Map.of(), "A").statusCode(201);
    }

    @Test
    void a_no_becomes_a_yes_until_the_guardian_is_told_and_no_sooner_does_it_show() {
        Sandbox.standAt(today().atTime(20, 0).atZone(PortalClock.ZONE).toInstant());
        Cookies guardian = SignIn.as("guardian");
        Choice.mailTo(guardian, "guardian", "NOTHING", "anna@example.org");
        Cookies young = SignIn.as(YOUNG);
        String application = apply(guardian, Map.of(), "A", "B").extract().path("applicationId");
        consent(young, application, "A", false)
                .body("units[0].canAnswer", is(false))
                .body(
                        "units[0].canTurnUntil",
                        equalTo(today().plusDays(3)
                                .atTime(9, 0)
                                .atZone(PortalClock.ZONE)
                                .toInstant()
                                .toString()));
        Cookies manager = manager("A");
        consent(young, application, "A", true).statusCode(200).body("units.status", contains("CONSENTED", "ASKED"));
        applications(guardian).body("items[0].units.answer", contains("WAITING", "WAITING"));
        queue(manager, "A", "OPEN").body("items", hasSize(1));
        withdraw(young, application, "A").body("units[0].status", equalTo("WITHDRAWN"));
        queue(manager, "A", "OPEN").body("items", empty());
        consent(young, application, "A", true).statusCode(200);
        withdraw(young, application, "A").statusCode(200);
        applications(guardian).body("items[0].units.answer", contains("WAITING", "WAITING"));
        Sandbox.standAt(
                today().plusDays(3).atTime(9, 0).atZone(PortalClock.ZONE).toInstant());
        await().until(() -> Post.mail("anna@example.org").size() == 2);
        young = SignIn.as(YOUNG);
        questions(young).body("items[0].units[0].canTurnUntil", nullValue());
        consent(young, application, "A", true).statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
        applications(SignIn.as("guardian")).body("items[0].units.answer", contains("NO", "WAITING"));
        assertEquals(2, Post.mail("anna@example.org").size());
    }

    @Test
    void a_no_stays_one_once_the_guardian_has_taken_it_back() {
        Cookies guardian = SignIn.as("guardian");
        Cookies young = SignIn.as(YOUNG);
        String application = apply(guardian, Map.of(), "A").extract().path("applicationId");
        consent(young, application, "A", false).statusCode(200);
        takeBack(guardian, application).statusCode(204);
        questions(young).body("items[0].units[0].canTurnUntil", nullValue());
        consent(young, application, "A", true).statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
    }

    @Test
    void taken_back_it_is_all_over_for_the_guardian_and_what_was_given_is_gone() {
        Cookies guardian = SignIn.as("guardian");
        Cookies young = SignIn.as(YOUNG);
        String application = apply(guardian, Map.of(), "A", "B").extract().path("applicationId");
        consent(young, application, "A", true);
        consent(young, application, "B", false);
        Cookies manager = manager("A");
        String exception = queue(manager, "A", "OPEN").extract().path("items[0].exceptionId");
        decide(manager, "A", exception, 1, Map.of("outcome", "GRANTED")).statusCode(200);
        journal(guardian).statusCode(200);
        takeBack(SignIn.as("guardian-2"), application).statusCode(404);
        takeBack(guardian, application).statusCode(204);
        takeBack(guardian, application).statusCode(204);
        journal(guardian).statusCode(403);
        applications(guardian).body("items[0].units.answer", contains("TAKEN_BACK", "TAKEN_BACK"));
        apply(guardian, Map.of(), "A", "B").statusCode(201);
        consent(young, application, "A", true).statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
    }

    @Test
    void it_is_made_once_however_often_it_is_sent() {
        Cookies guardian = SignIn.as("guardian");
        String once = apply(guardian, YOUNG, "k", Map.of(), "A")
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(
                once,
                apply(guardian, YOUNG, "k", Map.of(), "A")
                        .statusCode(201)
                        .extract()
                        .asString());
        apply(guardian, YOUNG, "k", Map.of(), "B").statusCode(409).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        apply(guardian, Map.of(), "B", "A").statusCode(409).body("code", equalTo("EXCEPTION_IN_PROGRESS"));
        assertEquals(1, Rows.of(database, "select id from exception_part").size());
        assertEquals(
                1, Rows.of(database, "select id from exception_application").size());
    }

    @Test
    void a_child_is_not_asked_without_end_and_what_was_taken_back_says_nothing_more() {
        Cookies guardian = SignIn.as("guardian");
        for (int i = 0; i < 10; i++) {
            String application = apply(guardian, Map.of("words", "Säg ja nu."), "A")
                    .statusCode(201)
                    .extract()
                    .path("applicationId");
            takeBack(guardian, application).statusCode(204);
        }
        apply(guardian, Map.of("words", "Säg ja nu."), "A").statusCode(429);
        questions(SignIn.as(YOUNG)).body("items", hasSize(10)).body("items.words", everyItem(nullValue()));
        apply(SignIn.as("guardian-2"), Map.of("words", "Får jag läsa?"), "A").statusCode(201);
        questions(SignIn.as(YOUNG)).body("items[0].words", equalTo("Får jag läsa?"));
    }

    @Test
    void bad_input_is_told_and_changes_nothing() {
        Cookies guardian = SignIn.as("guardian");
        apply(guardian, Map.of("unitIds", List.of())).statusCode(422);
        apply(
                        guardian,
                        Map.of(
                                "unitIds",
                                IntStream.range(0, 21)
                                        .mapToObj(i -> new UUID(7, i).toString())
                                        .toList()))
                .statusCode(422);
        apply(guardian, Map.of("unitIds", List.of(new UUID(7, 7).toString())))
                .statusCode(422)
                .body("violations.field", contains("unitIds"));
        apply(guardian, Map.of("unitIds", List.of("A"))).statusCode(400);
        apply(guardian, Map.of("to", today().toString()), "A").statusCode(422).body("violations.field", contains("to"));
        apply(guardian, Map.of("categories", List.of()), "A").statusCode(422);
        apply(guardian, Map.of("words", "a\u0000b"), "A").statusCode(422);
        apply(guardian, Map.of("words", "x".repeat(1001)), "A").statusCode(422);
        apply(guardian, YOUNG, "ö", Map.of(), "A").statusCode(422);
        takeBack(guardian, new UUID(7, 7).toString()).statusCode(404);
        takeBack(guardian, "x").statusCode(404);
        assertEquals(List.of(), Rows.of(database, "select id from exception_application"));
        apply(guardian, Map.of("to", "2199-01-01"), "A")
                .statusCode(201)
                .body("to", equalTo(sixteen().toString()));
    }

    @Test
    void who_may_apply_follows_the_rules() {
        apply(SignIn.as("guardian"), "child-small", null, Map.of(), "A")
                .statusCode(409)
                .body("code", equalTo("NOT_FOR_THIS_AGE"));
        apply(SignIn.as("guardian-teens"), "child-16-today", null, Map.of(), "A")
                .statusCode(403)
                .body("rule", equalTo("G4"))
                .body("action", nullValue());
        apply(SignIn.as("guardian-protected"), "child-of-protected", null, Map.of(), "A")
                .statusCode(403)
                .body("rule", equalTo("G3"));
        for (String other : List.of("stranger", YOUNG, "guardian-2")) {
            apply(SignIn.as(other), YOUNG, null, Map.of(), "A").statusCode(other.equals("guardian-2") ? 201 : 404);
        }
        Cookies guardian = SignIn.as("guardian");
        Rows.change(
                database, "update session set assurance = 'ONE_TIME_CODE' where person_id = '" + id("guardian") + "'");
        apply(guardian, Map.of(), "A")
                .statusCode(403)
                .body("rule", equalTo("G8"))
                .body("reason", equalTo("NEEDS_E_ID"));
        assertEquals(
                List.of("G8 NEEDS_E_ID"),
                Rows.of(
                        database,
                        "select rule, reason from access_log where outcome = 'DENY' and actor_id = '" + id("guardian")
                                + "'"));
    }

    @Test
    void nobody_but_the_child_answers_and_only_until_16() {
        Cookies guardian = SignIn.as("guardian");
        String application = apply(guardian, Map.of(), "A").extract().path("applicationId");
        for (String other : List.of("guardian", "guardian-2")) {
            consent(SignIn.as(other), application, "A", true).statusCode(403);
            questions(SignIn.as(other)).statusCode(403).body("rule", equalTo("G6"));
        }
        consent(SignIn.as("stranger"), application, "A", true).statusCode(404);
        Cookies young = SignIn.as(YOUNG);
        consent(young, application, "B", true).statusCode(404);
        consent(young, new UUID(7, 7).toString(), "A", true).statusCode(404);
        browser(young)
                .body(Map.of())
                .post(
                        "/api/v1/patients/{id}/exception-questions/{a}/units/{u}/consent",
                        id(YOUNG),
                        application,
                        Staff.unit("A"))
                .then()
                .statusCode(422);
        Sandbox.standAt(sixteen().atStartOfDay(PortalClock.ZONE).toInstant());
        young = SignIn.as(YOUNG);
        questions(young).body("items[0].units.canAnswer", contains(false));
        consent(young, application, "A", true).statusCode(409).body("code", equalTo("NOT_FOR_THIS_AGE"));
        consent(young, application, "A", false).statusCode(200);
        applications(SignIn.as("guardian")).statusCode(403).body("rule", equalTo("G4"));
    }

    @Test
    void what_is_open_ends_at_16_by_itself_and_the_clock_moved_back_opens_nothing() {
        Cookies guardian = SignIn.as("guardian");
        Cookies manager = manager("A");
        Exceptions.Asked asked = consented(guardian, SignIn.as(YOUNG), manager);
        decide(
                        manager,
                        "A",
                        asked.exception(),
                        1,
                        Map.of("outcome", "GRANTED", "from", today().plusDays(1).toString()))
                .statusCode(200);
        journal(guardian).statusCode(403);
        Sandbox.standAt(
                today().plusDays(1).atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
        journal(SignIn.as("guardian")).statusCode(200);
        LocalDate day = today();
        Sandbox.standAt(day.minusDays(1).atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
        journal(SignIn.as("guardian")).statusCode(403);
        Sandbox.standAt(sixteen().atStartOfDay(PortalClock.ZONE).minusSeconds(1).toInstant());
        guardian = SignIn.as("guardian");
        journal(guardian).statusCode(200);
        Sandbox.forward(Duration.ofSeconds(1));
        journal(guardian).statusCode(403).body("rule", equalTo("G4"));
        questions(SignIn.as(YOUNG)).body("items[0].units.status", contains("OVER"));
    }

    @Test
    void a_block_stands_above_what_was_given_and_keeps_anything_from_being_given() {
        Cookies guardian = SignIn.as("guardian");
        Cookies manager = manager("A");
        Exceptions.Asked asked = consented(guardian, SignIn.as(YOUNG), manager);
        decide(manager, "A", asked.exception(), 1, Map.of("outcome", "GRANTED")).statusCode(200);
        Exceptions.Asked other = consented(SignIn.as("guardian-2"), SignIn.as(YOUNG), manager);
        for (String one : List.of("guardian", "guardian-2")) {
            Rows.change(
                    database,
                    "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('" + id(YOUNG)
                            + "', '" + UUID.randomUUID() + "', '" + id(one)
                            + "', 'Decided by care.', current_timestamp)");
        }
        journal(guardian).statusCode(404);
        applications(guardian).statusCode(404);
        decide(manager, "A", other.exception(), 1, Map.of("outcome", "GRANTED"))
                .statusCode(409)
                .body("code", equalTo("NO_PROXY"))
                .body("rule", nullValue());
        assertEquals(
                1,
                Rows.of(database, "select id from journal_exception where patient_id = '" + id(YOUNG) + "'")
                        .size());
    }

    private static LocalDate sixteen() {
        return Personas.get(YOUNG).birthDate().plusYears(16);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    /** How the young person stands in the guardian's list. */
    private static ValidatableResponse standing(Cookies guardian) {
        return browser(guardian)
                .get("/api/v1/me/patients")
                .then()
                .statusCode(200)
                .root("items.find { it.patientId == '" + id(YOUNG) + "' }");
    }
}
