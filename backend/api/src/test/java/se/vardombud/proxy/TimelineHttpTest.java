package se.vardombud.proxy;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.testing.Rows;

/** B1: what happens when, who else may do what, and what would turn an answer. */
@QuarkusTest
class TimelineHttpTest {
    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void a_guardian_sees_the_birthdays_at_which_something_ends() {
        LocalDate born = Personas.get("child-small").birthDate();
        timeline("guardian", "child-small")
                .statusCode(200)
                .body(
                        "on",
                        contains(
                                born.toString(),
                                born.plusYears(13).toString(),
                                born.plusYears(16).toString()))
                .body("age", contains(0, 13, 16))
                .body("[0].changes.size()", equalTo(Action.values().length))
                .body("[1].changes.find { it.action == 'APPOINTMENT' }.decision", equalTo("DENY"))
                .body("[1].changes.find { it.action == 'APPOINTMENT' }.rule", equalTo("G6"))
                .body("[2].changes.find { it.action == 'APPOINTMENT' }.rule", equalTo("G4"));
    }

    @Test
    void a_young_person_sees_when_what_has_been_opened_closes() {
        LocalDate born = Personas.get("child-15-maturity").birthDate();
        timeline("child-15-maturity", "child-15-maturity")
                .statusCode(200)
                .body("find { it.age == 13 }.changes.action", hasItem("APPOINTMENT"))
                .body(
                        "findAll { it.changes.find { it.action == 'JOURNAL_READ' } }.collect { it.changes.find { it.action == 'JOURNAL_READ' }.rule }",
                        hasItems("O1", "O8", "O7", "O6"))
                .body("find { it.age == 16 }.on", equalTo(born.plusYears(16).toString()));
    }

    @Test
    void strangers_and_the_blocked_get_what_they_get_for_nobody() {
        timeline("guardian-blocked", "child-of-blocked").statusCode(404);
        timeline("guardian-of-protected", "child-protected").statusCode(404);
        timeline("stranger", "child-small").statusCode(404);
    }

    @Test
    void the_others_are_named_with_what_they_may_do_and_those_who_may_nothing_are_not() {
        people("guardian", "child-small")
                .statusCode(200)
                .body("who", contains("GUARDIAN"))
                .body("name", contains("Erik Lindqvist"))
                .body("[0].rights.action", hasItem("APPOINTMENT"))
                .body("[0].rights.action", not(hasItem("CERTIFICATE_VIEW")));
        people("guardian-unblocked", "child-of-blocked").body("size()", equalTo(0));
        people("adult-delegator", "adult-delegator")
                .body("who", contains("DELEGATE"))
                .body(
                        "[0].rights.action",
                        containsInAnyOrder("APPOINTMENT", "MESSAGE", "PRESCRIPTION", "JOURNAL_READ"));
        people("guardian", "child-14").statusCode(403);
    }

    @Test
    void who_acts_by_a_delegation_is_told_of_nobody() {
        Rows.change(
                database, "update delegation set actions = 'CLINIC_LIST,JOURNAL_READ' where accepted_at is not null");
        people("guardian-2", "adult-delegator").statusCode(200).body("size()", equalTo(0));
        String patient = Personas.get("adult-delegator").patientId();
        String entry = SignIn.browser("guardian-2")
                .get("/api/v1/patients/{patient}/journal", patient)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
        SignIn.browser("guardian-2")
                .get("/api/v1/patients/{patient}/journal/{entry}/readers", patient, entry)
                .then()
                .statusCode(200)
                .body("who", contains("YOU"));
    }

    @Test
    void what_would_turn_an_answer_is_told_by_asking_the_rules_again() {
        turns("guardian", "child-14", "JOURNAL_READ").body("turnedBy", contains("JOURNAL_EXCEPTION"));
        turns("guardian", "child-14", "APPOINTMENT").body("turnedBy", contains("DELEGATION"));
        turns("guardian", "child-small", "APPOINTMENT")
                .body("turnedBy", containsInAnyOrder("GUARDIAN_BLOCK", "PROTECTED_IDENTITY"));
        turns("child-14", "child-14", "JOURNAL_READ").body("turnedBy", contains("MATURITY_ASSESSMENT"));
        turns("per-patient", "per-patient", "PER").body("turnedBy", contains("PER_ENROLMENT"));
        turns("stranger", "stranger", "JOURNAL_READ").body("turnedBy", contains("SEALED"));
        turns("guardian-single", "child-15-maturity", "JOURNAL_READ")
                .body("turnedBy", hasItems("JOURNAL_EXCEPTION_ENDED", "GUARDIAN_BLOCK"));
    }

    private static ValidatableResponse timeline(String who, String patient) {
        return get(who, patient, "timeline");
    }

    private static ValidatableResponse people(String who, String patient) {
        return get(who, patient, "people");
    }

    private static ValidatableResponse turns(String who, String patient, String action) {
        return get(who, patient, action).statusCode(200);
    }

    private static ValidatableResponse get(String who, String patient, String what) {
        return SignIn.browser(who)
                .get(
                        "/api/v1/patients/{patient}/access/{what}",
                        Personas.get(patient).patientId(),
                        what)
                .then();
    }
}
