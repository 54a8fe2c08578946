package se.vardombud.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Personas.Persona;
import se.vardombud.SignIn;

/** Who may do what, asked over HTTP as the personas. */
@QuarkusTest
class AccessHttpTest {
    @BeforeEach
    void reset() {
        given().post("/sandbox/reset").then().statusCode(204);
    }

    @ParameterizedTest(name = "{0} for {1}: {2} is {3} by {4}")
    @CsvSource({
        "guardian, child-small, JOURNAL_READ, PERMIT, G10,",
        "guardian, child-newborn-nameless, APPOINTMENT, PERMIT, G10,",
        "guardian, child-day-before-13, APPOINTMENT, PERMIT, G10,",
        "guardian, child-small, CERTIFICATE_VIEW, DENY, G7, NOT_FOR_GUARDIANS",
        "guardian, child-small, PER, DENY, G9, PER_NOT_ENROLLED",
        "guardian, child-14, APPOINTMENT, DENY, G6, CHILD_IS_13",
        "guardian-single, child-13-today, APPOINTMENT, DENY, G6, CHILD_IS_13",
        "guardian-single, child-leap, APPOINTMENT, PERMIT, G10,",
        "guardian-single, child-15-maturity, JOURNAL_READ, PERMIT, G5,",
        "guardian-single, child-15-maturity, APPOINTMENT, DENY, G6, CHILD_IS_13",
        "guardian-teens, child-day-before-16, JOURNAL_READ, DENY, G6, CHILD_IS_13",
        "guardian-teens, child-16-today, JOURNAL_READ, DENY, G4, CHILD_IS_16",
        "guardian-protected, child-of-protected, APPOINTMENT, DENY, G3, GUARDIAN_PROTECTED",
        "guardian-unblocked, child-of-blocked, APPOINTMENT, PERMIT, G10,",
        "guardian-unblocked, birthdate-differs, APPOINTMENT, PERMIT, G10,",
        "guardian-2, adult-delegator, JOURNAL_READ, PERMIT, D5,",
        "child-14, child-14, APPOINTMENT, PERMIT, O10,",
        "child-14, child-14, JOURNAL_READ, DENY, O8, JOURNAL_FROM_16",
        "child-15-maturity, child-15-maturity, JOURNAL_READ, PERMIT, O7,",
        "child-16-today, child-16-today, JOURNAL_READ, PERMIT, O6,",
        "protected-adult, protected-adult, JOURNAL_READ, PERMIT, O6,",
        "stranger, stranger, PER, DENY, O4, PER_NOT_ENROLLED",
    })
    void the_answer_is_the_rules(
            String actor, String patient, String action, String decision, String rule, String reason) {
        SignIn.browser(actor)
                .get(
                        "/api/v1/patients/{patient}/access/{action}",
                        Personas.get(patient).patientId(),
                        action)
                .then()
                .statusCode(200)
                .body("action", equalTo(action))
                .body("decision", equalTo(decision))
                .body("rule", equalTo(rule))
                .body("reason", reason == null ? nullValue() : equalTo(reason))
                .body("source", notNullValue());
    }

    @Test
    void the_date_in_the_question_counts_and_until_is_the_thirteenth_birthday() {
        Persona child = Personas.get("child-small");
        LocalDate thirteen = child.birthDate().plusYears(13);
        for (int day = -1; day <= 1; day++) {
            SignIn.browser("guardian")
                    .queryParam("on", thirteen.plusDays(day).toString())
                    .get("/api/v1/patients/{patient}/access/JOURNAL_READ", child.patientId())
                    .then()
                    .statusCode(200)
                    .body("decision", equalTo(day < 0 ? "PERMIT" : "DENY"))
                    .body("until", day < 0 ? equalTo(thirteen.toString()) : nullValue())
                    .body("since", day < 0 ? nullValue() : equalTo(thirteen.toString()));
        }
    }

    @Test
    void every_action_has_its_row() {
        SignIn.browser("guardian")
                .get(
                        "/api/v1/patients/{patient}/access",
                        Personas.get("child-small").patientId())
                .then()
                .statusCode(200)
                .body(
                        "action",
                        equalTo(List.of(Action.values()).stream()
                                .map(Enum::name)
                                .toList()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-01", "tomorrow", "1899-12-31", "2200-01-01", "-999999999-01-01", "2026-02-30"})
    void a_date_that_is_none_is_said_to_be(String date) {
        SignIn.browser("guardian")
                .queryParam("on", date)
                .get(
                        "/api/v1/patients/{patient}/access",
                        Personas.get("child-small").patientId())
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID"))
                .body("violations", hasSize(1));
    }

    @Test
    void one_sees_oneself_and_the_children_but_nobody_of_sixteen() {
        SignIn.browser("guardian")
                .get("/api/v1/me/patients")
                .then()
                .statusCode(200)
                .body("items.relation", contains("SELF", "CHILD", "CHILD", "CHILD", "CHILD", "CHILD"))
                .body(
                        "items.find { it.patientId == '%s' }.denial.reason"
                                .formatted(Personas.get("child-14").patientId()),
                        equalTo("CHILD_IS_13"))
                .body(
                        "items.find { it.patientId == '%s' }.name"
                                .formatted(
                                        Personas.get("child-newborn-nameless").patientId()),
                        nullValue())
                .body(
                        "items.find { it.patientId == '%s' }.personalNumber"
                                .formatted(
                                        Personas.get("child-newborn-nameless").patientId()),
                        equalTo(Personas.get("child-newborn-nameless").personalNumber()));
        SignIn.browser("guardian-teens")
                .get("/api/v1/me/patients")
                .then()
                .body(
                        "items.patientId",
                        not(hasItem(Personas.get("child-16-today").patientId())))
                .body("items.patientId", not(hasItem(Personas.get("young-17").patientId())))
                .body(
                        "items.patientId",
                        hasItem(Personas.get("child-day-before-16").patientId()));
    }

    @Test
    void a_delegator_is_listed_without_a_personal_number() {
        SignIn.browser("guardian-2")
                .get("/api/v1/me/patients")
                .then()
                .body(
                        "items.find { it.relation == 'DELEGATOR' }.patientId",
                        equalTo(Personas.get("adult-delegator").patientId()))
                .body("items.find { it.relation == 'DELEGATOR' }.personalNumber", nullValue());
    }

    @Test
    void one_adds_a_child_that_the_register_has_given_one() {
        Persona newborn = Personas.get("child-newborn-nameless");
        SignIn.browser("guardian")
                .body(Map.of("personalNumber", newborn.personalNumber()))
                .post("/api/v1/me/children")
                .then()
                .statusCode(201)
                .header("Location", startsWith("http"))
                .body("patientId", equalTo(newborn.patientId()))
                .body("until", equalTo(newborn.birthDate().plusYears(13).toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "201902022383", "20190202-238", "190002292380", "\\u0000", "☃☃☃☃☃☃☃☃☃☃☃☃"})
    void a_number_that_is_none_is_said_to_be(String number) {
        SignIn.browser("guardian")
                .body("{\"personalNumber\":\"" + number + "\"}")
                .post("/api/v1/me/children")
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("personalNumber"));
    }

    @Test
    void custody_that_ends_ends_the_access_when_the_register_is_read_again() {
        Persona child = Personas.get("child-small");
        var guardian = SignIn.as("guardian");
        given().contentType(ContentType.JSON)
                .body(Map.of("guardians", List.of(Personas.get("guardian-2").personalNumber())))
                .patch("/sandbox/population/{id}", child.patientId())
                .then()
                .statusCode(org.hamcrest.Matchers.lessThan(300));
        given().cookies(SignIn.as("guardian"))
                .get("/api/v1/patients/{patient}/access/JOURNAL_READ", child.patientId())
                .then()
                .statusCode(404);
        given().cookies(guardian)
                .get("/api/v1/patients/{patient}/journal", child.patientId())
                .then()
                .statusCode(404);
    }

    @Test
    void a_route_that_nobody_marked_is_closed_to_everybody() {
        given().get("/api/v1/unmarked").then().statusCode(403);
        SignIn.browser("guardian").get("/api/v1/unmarked").then().statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "019", "null", "01890a5d-ac96-774b-bcce-b302099a805Z", "%00", "200901012384"})
    void an_id_that_is_none_is_not_found_and_not_repeated(String id) {
        SignIn.browser("guardian")
                .urlEncodingEnabled(false)
                .get("/api/v1/patients/" + id + "/journal")
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("instance", not(org.hamcrest.Matchers.containsString("2009")));
    }
}
