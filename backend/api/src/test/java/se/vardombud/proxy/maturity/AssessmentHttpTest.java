package se.vardombud.proxy.maturity;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
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
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.notification.Choice;
import se.vardombud.testing.Rows;

/** S18 over HTTP: made, seen, read by, taken back, and over at 16. */
@QuarkusTest
class AssessmentHttpTest {
    private static final String YOUNG = "child-15-maturity";
    private static final String REASON = "Följer sin astma själv.";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        // Half of what another unit has written is unit A's.
        Rows.change(
                database,
                "update journal_entry set unit_id = '" + Staff.unit("A") + "' where patient_id = '" + id(YOUNG)
                        + "' and category in ('CARE_CONTACTS', 'VACCINATIONS')");
        Rows.change(database, "delete from maturity_assessment");
    }

    @Test
    void it_opens_what_it_says_and_nothing_else_until_it_is_taken_back() {
        Cookies young = SignIn.as(YOUNG);
        journal(young).statusCode(403).body("rule", equalTo("O8"));
        Cookies manager = manager();
        String assessment = make(manager, Map.of("categories", List.of("VACCINATIONS"), "to", plusMonths(3)))
                .statusCode(201)
                .body("status", equalTo("STANDING"))
                .body("whole", is(false))
                .body("patient.name", equalTo("Noah Bergström"))
                .body("version", equalTo(0))
                .extract()
                .path("assessmentId");
        journal(young)
                .statusCode(200)
                .body("items", not(empty()))
                .body("items.category", everyItem(equalTo("VACCINATIONS")))
                .body("items.unit.id", everyItem(equalTo(Staff.unit("A"))));
        own(young)
                .body("items", hasSize(1))
                .body("items[0].unit.name", equalTo("Kullens vårdcentral"))
                .body("items[0].categories", contains("VACCINATIONS"))
                .body("items[0].from", equalTo(today().toString()))
                .body("items[0].to", equalTo(plusMonths(3)))
                .body("items[0].reason", equalTo(REASON))
                .body("items[0].status", equalTo("STANDING"));
        revoke(manager, assessment, 0, "Vi bedömer på nytt i vår.")
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("version", equalTo(1));
        journal(young).statusCode(403).body("rule", equalTo("O8"));
        own(young)
                .body("items[0].status", equalTo("REVOKED"))
                .body("items[0].revokedReason", equalTo("Vi bedömer på nytt i vår."))
                .body("items[0].revokedAt", notNullValue());
        assertEquals(
                List.of("T3 OPERATIONS_MANAGER PERMIT", "T3 OPERATIONS_MANAGER PERMIT"),
                Rows.of(
                        database,
                        "select rule, role, outcome from access_log where operation in ('makeMaturityAssessment', 'revokeMaturityAssessment')"));
    }

    @Test
    void without_an_end_it_lasts_to_the_sixteenth_birthday_where_the_own_journal_opens() {
        LocalDate sixteen = Personas.get(YOUNG).birthDate().plusYears(16);
        make(manager(), Map.of())
                .statusCode(201)
                .body("to", equalTo(sixteen.toString()))
                .body("whole", is(true));
        Sandbox.standAt(sixteen.minusDays(1)
                .atTime(LocalTime.MAX)
                .atZone(PortalClock.ZONE)
                .toInstant());
        Cookies young = SignIn.as(YOUNG);
        journal(young).statusCode(200).body("items.unit.id", everyItem(equalTo(Staff.unit("A"))));
        Sandbox.standAt(sixteen.atStartOfDay(PortalClock.ZONE).toInstant());
        journal(young).statusCode(200).body("items.unit.id", hasItem(not(Staff.unit("A"))));
        own(young).body("items[0].status", equalTo("OVER"));
    }

    @Test
    void the_clock_moved_back_opens_nothing() {
        make(manager(), Map.of("from", today().plusDays(2).toString()))
                .statusCode(201)
                .body("status", equalTo("COMING"));
        Cookies young = SignIn.as(YOUNG);
        journal(young).statusCode(403);
        Sandbox.standAt(
                today().plusDays(2).atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
        young = SignIn.as(YOUNG);
        journal(young).statusCode(200);
        Sandbox.standAt(
                today().minusDays(1).atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
        journal(SignIn.as(YOUNG)).statusCode(403);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "from, -1, from",
        "to, 0, to",
        "to, -400, to",
        "to, 4000, to",
    })
    void dates_that_will_not_do_are_told(String field, int days, String told) {
        make(manager(), Map.of(field, today().plusDays(days).toString()))
                .statusCode(422)
                .body("violations.field", contains(told));
        assertEquals(List.of(), Rows.of(database, "select id from maturity_assessment"));
    }

    @Test
    void bad_input_is_told_and_changes_nothing() {
        Cookies manager = manager();
        make(manager, Map.of("categories", List.of())).statusCode(422).body("violations.field", contains("categories"));
        make(manager, Map.of("categories", List.of("SECRETS"))).statusCode(422);
        make(manager, Map.of("reason", "    ")).statusCode(422).body("violations.field", contains("reason"));
        make(manager, Map.of("reason", "x".repeat(1001))).statusCode(422);
        make(manager, Map.of("reason", "abcdef\u0000")).statusCode(422);
        make(manager, Map.of("patientId", "x")).statusCode(400);
        make(manager, Map.of("patientId", new UUID(7, 7).toString())).statusCode(404);
        revoke(manager, new UUID(7, 7).toString(), 0, REASON).statusCode(404);
        revoke(manager, "x", 0, REASON).statusCode(404);
        browser(manager)
                .body(Map.of("reason", REASON))
                .post(path() + "/{id}/revoke", Staff.unit("A"), new UUID(7, 7))
                .then()
                .statusCode(428);
        assertEquals(List.of(), Rows.of(database, "select id from maturity_assessment"));
    }

    @Test
    void the_choice_is_among_those_whom_it_can_be_for() {
        Cookies manager = manager();
        List<String> all = numbers(manager, null);
        List<String> young = numbers(manager, "MATURITY_ASSESSMENT");
        LocalDate today = LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
        assertEquals(
                all.stream().filter(number -> between(13, 15, number, today)).toList(), young);
        assertFalse(young.isEmpty());
        assertEquals(
                all.stream().filter(number -> between(0, 17, number, today)).toList(),
                numbers(manager, "GUARDIAN_BLOCK"));
        browser(manager)
                .get("/api/v1/units/{unit}/patients?for=ANSWER_ERRAND", Staff.unit("A"))
                .then()
                .statusCode(422);
    }

    private static List<String> numbers(Cookies staff, @Nullable String whomFor) {
        return browser(staff)
                .queryParams(whomFor == null ? Map.of() : Map.of("for", whomFor))
                .get("/api/v1/units/{unit}/patients?limit=100", Staff.unit("A"))
                .then()
                .statusCode(200)
                .extract()
                .path("items.personalNumber");
    }

    private static boolean between(int from, int to, String number, LocalDate today) {
        LocalDate born = LocalDate.parse(number.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE);
        int age = Period.between(born, today).getYears();
        return age >= from && age <= to;
    }

    @Test
    void it_is_the_operations_managers_for_a_patient_of_13_to_15() {
        Cookies physician = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        make(physician, Map.of())
                .statusCode(403)
                .body("rule", equalTo("T3"))
                .body("reason", equalTo("ROLE_NOT_ENOUGH"))
                .body("roles", contains("OPERATIONS_MANAGER"));
        browser(physician).get(path(), Staff.unit("A")).then().statusCode(403);
        browser(manager()).get(path(), Staff.unit("B")).then().statusCode(403).body("rule", equalTo("T1"));
        make(manager(), Map.of("patientId", id("child-14"))).statusCode(404);
        for (String other : List.of("child-small", "guardian")) {
            make(manager(), Map.of("patientId", id(other)))
                    .statusCode(409)
                    .body("code", equalTo("NOT_FOR_THIS_AGE"))
                    .body("ageFrom", equalTo(13))
                    .body("ageTo", equalTo(15));
        }
        make(SignIn.as("guardian-single"), Map.of()).statusCode(403);
        browser(SignIn.as("guardian-single"))
                .get("/api/v1/patients/{id}/maturity-assessments", id(YOUNG))
                .then()
                .statusCode(403);
        browser(SignIn.as("stranger"))
                .get("/api/v1/patients/{id}/maturity-assessments", id(YOUNG))
                .then()
                .statusCode(404);
    }

    @Test
    void nobody_assesses_their_own_child() {
        Staff.export(Staff.export().replaceAll("(?m)^(.*0006,.*),CARE_STAFF,", "$1,OPERATIONS_MANAGER,"));
        Cookies parent = Staff.session("staff-parent-a", "A", "OPERATIONS_MANAGER");
        make(parent, Map.of("patientId", id("child-of-staff"))).statusCode(403).body("rule", equalTo("T6"));
    }

    @Test
    void two_who_take_it_back_do_it_once() {
        Cookies manager = manager();
        String assessment = make(manager, Map.of()).extract().path("assessmentId");
        revoke(manager, assessment, 0, REASON).statusCode(200);
        revoke(manager, assessment, 0, REASON).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        revoke(manager, assessment, 1, REASON).statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
        String other = make(manager, Map.of()).extract().path("assessmentId");
        listed(manager).body("items.assessmentId", contains(other, assessment));
    }

    @Test
    void somebody_without_a_tie_is_not_listed_and_somebody_tied_by_a_booking_is() {
        String other = "child-14";
        Cookies young = SignIn.as(other);
        Cookies manager = manager();
        browser(young)
                .put("/api/v1/patients/{id}/clinics/{c}", id(other), Staff.unit("A"))
                .then()
                .statusCode(204);
        String first = make(manager, Map.of("patientId", id(other))).extract().path("assessmentId");
        String second = make(manager, Map.of("patientId", id(other))).extract().path("assessmentId");
        browser(young)
                .delete("/api/v1/patients/{id}/clinics/{c}", id(other), Staff.unit("A"))
                .then()
                .statusCode(204);
        Rows.change(database, "delete from appointment where patient_id = '" + id(other) + "'");
        listed(manager).body("items", empty());
        book(other);
        listed(manager).body("items.assessmentId", contains(second, first));
        browser(manager)
                .queryParam("limit", 1)
                .get(path(), Staff.unit("A"))
                .then()
                .body("items.assessmentId", contains(second))
                .body("nextCursor", notNullValue());
    }

    private void book(String persona) {
        String starts = Sandbox.now().plusSeconds(5 * 86_400).toString();
        Rows.change(
                database,
                "insert into appointment (patient_id, id, unit_id, starts_at, ends_at, cancel_until, status, sequence, booked_at, booked_by,"
                        + " booked_as) values ('" + id(persona) + "', '" + UUID.randomUUID() + "', '" + Staff.unit("A")
                        + "', timestamp with time zone '" + starts + "', timestamp with time zone '" + starts
                        + "', timestamp with time zone '" + starts + "', 'BOOKED', 0, current_timestamp, '"
                        + id(persona)
                        + "', 'SELF')");
    }

    @Test
    void the_young_person_is_told_of_it() {
        Choice.mailTo(SignIn.as(YOUNG), YOUNG, "NOTHING", "noah@example.org");
        make(manager(), Map.of());
        await().until(() -> Post.mail("noah@example.org").size() == 2);
        assertTrue(Post.mail("noah@example.org").getFirst().startsWith("Du har fått ett besked."));
    }

    private Cookies manager() {
        return Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
    }

    private static ValidatableResponse make(Cookies staff, Map<String, ?> change) {
        Map<String, Object> body = new HashMap<>(Map.of("patientId", id(YOUNG), "reason", REASON));
        body.putAll(change);
        return browser(staff).body(body).post(path(), Staff.unit("A")).then();
    }

    private static ValidatableResponse revoke(Cookies staff, String assessment, int version, String reason) {
        return browser(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason))
                .post(path() + "/{id}/revoke", Staff.unit("A"), assessment)
                .then();
    }

    private static ValidatableResponse listed(Cookies staff) {
        return browser(staff).get(path(), Staff.unit("A")).then().statusCode(200);
    }

    private static ValidatableResponse own(Cookies young) {
        return browser(young)
                .get("/api/v1/patients/{id}/maturity-assessments", id(YOUNG))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse journal(Cookies young) {
        return browser(young)
                .queryParam("limit", 100)
                .get("/api/v1/patients/{id}/journal", id(YOUNG))
                .then();
    }

    private static String path() {
        return "/api/v1/units/{unit}/maturity-assessments";
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static String plusMonths(int months) {
        return today().plusMonths(months).toString();
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }
}
