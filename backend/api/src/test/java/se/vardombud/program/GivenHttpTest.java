package se.vardombud.program;

import static org.hamcrest.Matchers.contains;
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
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** S15 from the clinic's side: a programme is given, followed, and ended. */
@QuarkusTest
class GivenHttpTest {
    private static final String CHILD = "child-11";
    private static final String REASON = "Vi tar det på besöket i stället.";

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        Steps.listed(CHILD);
    }

    @Test
    void a_programme_is_given_once_at_a_time() {
        Cookies staff = staff();
        String program = Steps.published(staff, "Ny", 2);
        Map<String, Object> wanted = wanted(CHILD, program);
        wanted.put("greeting", " Lycka till! ");
        Steps.give(staff, "A", wanted)
                .statusCode(201)
                .body("patient.name", equalTo("Oskar Lindqvist"))
                .body("given.program.greeting", equalTo("Lycka till!"))
                .body("given.program.startsOn", equalTo(today().toString()))
                .body("given.program.endsAbout", equalTo(today().plusWeeks(2).toString()))
                .body("given.steps", hasSize(2));
        Steps.give(staff, "A", wanted).statusCode(409).body("code", equalTo("PROGRAM_IN_PROGRESS"));
    }

    @Test
    void a_request_that_comes_again_gives_nothing_more() {
        Cookies staff = staff();
        Map<String, Object> wanted = wanted(CHILD, Steps.published(staff, "Ny", 1));
        for (int i = 0; i < 2; i++) {
            Steps.as(staff)
                    .header("Idempotency-Key", "k")
                    .body(wanted)
                    .post("/api/v1/units/{u}/given-programs", Staff.unit("A"))
                    .then()
                    .statusCode(201);
        }
        Steps.list(SignIn.as("guardian"), CHILD).body("items", hasSize(1));
    }

    @Test
    void bad_input_gives_nothing() {
        Cookies staff = staff();
        String program = Steps.published(staff, "Ny", 1);
        Map<String, Object> wanted = wanted(CHILD, program);
        wanted.put("startsOn", today().minusDays(1).toString());
        Steps.give(staff, "A", wanted).statusCode(422).body("violations.field", contains("startsOn"));
        wanted.put("startsOn", today().plusYears(1).plusDays(1).toString());
        Steps.give(staff, "A", wanted).statusCode(422);
        wanted.remove("startsOn");
        wanted.put("greeting", "x".repeat(1001));
        Steps.give(staff, "A", wanted).statusCode(422);
        Steps.give(staff, "A", wanted(CHILD, Staff.unit("B"))).statusCode(404);
        Steps.give(staff, "A", wanted("guardian-teens", program)).statusCode(404);
        String draft = Steps.create(staff, Steps.content("Utkast", List.of(Steps.READ)))
                .extract()
                .path("programId");
        Steps.give(staff, "A", wanted(CHILD, draft)).statusCode(409);
        assertEquals(
                List.of(),
                Rows.of(database, "select id from given_program where patient_id = '" + Steps.id(CHILD) + "'"));
    }

    @Test
    void the_clinic_follows_what_is_done_and_not_what_is_half_written() {
        Cookies staff = staff();
        Cookies anna = SignIn.as("guardian");
        String given = Steps.first(anna, "child-small");
        Sandbox.forward(Duration.ofMinutes(1));
        Steps.save(anna, "child-small", given, 3, 0, Steps.work(Map.of("number", 2), false))
                .statusCode(200);
        Steps.staff(staff, "A", "/given-programs")
                .statusCode(200)
                .body("items[0].program.givenId", equalTo(given))
                .body("items[0].patient.name", equalTo("Maja Lindqvist"))
                .body("items[0].program.done", equalTo(2));
        Steps.staff(staff, "A", "/given-programs/" + given)
                .statusCode(200)
                .body("given.steps[1].answer.number", equalTo(8))
                .body("given.steps[1].by.name", equalTo("Anna Lindqvist"))
                .body("given.steps[2].answer", nullValue())
                .body("given.steps[2].savedAt", nullValue())
                .body("given.steps.content", everyItem(notNullValue()));
    }

    @Test
    void the_clinic_ends_it_with_a_reason_that_the_family_reads() {
        Cookies staff = staff();
        String given = Steps.first(SignIn.as("guardian"), "child-small");
        Steps.end(staff, given, 0, "  x  ").statusCode(422);
        Steps.end(staff, given, 3, REASON).statusCode(412);
        Steps.end(staff, given, 0, REASON).statusCode(200).body("given.program.status", equalTo("ENDED"));
        Steps.end(staff, given, 0, REASON).statusCode(412);
        Steps.end(staff, given, 1, REASON).statusCode(409).body("code", equalTo("PROGRAM_OVER"));
        Steps.get(SignIn.as("guardian"), "child-small", given)
                .body("program.reason", equalTo(REASON))
                .body("program.closedBy.who", equalTo("STAFF"))
                .body("program.closedBy.name", nullValue());
        Steps.staff(staff, "A", "/given-programs").body("items.program.givenId", not(hasItem(given)));
        Steps.staff(staff, "A", "/given-programs?status=OVER").body("items.program.givenId", contains(given));
        Steps.staff(staff, "A", "/given-programs?status=ALL").statusCode(422);
    }

    @Test
    void those_who_want_to_know_are_told_that_there_is_something_new_and_nothing_of_it() {
        Rows.change(
                database,
                "insert into notification_channel (patient_id, person_id, channel, turned_on, naming, address) values ('"
                        + Steps.id(CHILD) + "', '" + Steps.id("guardian-2")
                        + "', 'EMAIL', true, 'NOTHING', 'erik@example.org')");
        Cookies staff = staff();
        String program = Steps.published(staff, "Ny", 1);
        assertEquals(List.of(), Rows.of(database, "select kind from notice"));
        Steps.given(staff, CHILD, program);
        assertEquals(
                List.of("NEWS " + Steps.id("guardian-2")), Rows.of(database, "select kind, person_id from notice"));
    }

    @Test
    void ones_own_child_is_not_there_and_another_clinic_sees_nothing() {
        Cookies staff = staff();
        String given = Steps.given(staff, "child-of-staff", Steps.published(staff, "Ny", 1));
        Cookies parent = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        Steps.staff(parent, "A", "/given-programs").body("items.program.givenId", not(hasItem(given)));
        Steps.staff(parent, "A", "/given-programs/" + given).statusCode(403).body("rule", equalTo("T6"));
        Steps.end(parent, given, 0, REASON).statusCode(403);
        Cookies other = Staff.session("staff-care-b", "B", "CARE_STAFF");
        Steps.staff(other, "B", "/given-programs").body("items", hasSize(0));
        Steps.staff(other, "B", "/given-programs/" + given).statusCode(404);
        Steps.staff(other, "A", "/given-programs/" + given).statusCode(403);
    }

    @Test
    void in_progress_it_is_a_tie_when_the_clinic_is_taken_off_the_list() {
        Cookies staff = staff();
        Cookies anna = SignIn.as("guardian");
        String given = Steps.given(staff, CHILD, Steps.published(staff, "Ny", 1));
        Rows.change(
                database,
                "delete from patient_unit where patient_id = '" + Steps.id(CHILD) + "' and unit_id = '"
                        + Staff.unit("A") + "'");
        Steps.staff(staff, "A", "/given-programs").body("items.program.givenId", hasItem(given));
        Steps.staff(staff, "A", "/given-programs/" + given).statusCode(200);
        Steps.close(anna, CHILD, given, "stop", Map.of()).statusCode(200);
        Steps.staff(staff, "A", "/given-programs?status=OVER").body("items.program.givenId", not(hasItem(given)));
    }

    @Test
    void a_clinic_that_offers_it_no_longer_gives_none_and_follows_those_it_has() {
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        String program = Steps.published(manager, "Ny", 1);
        int version = Steps.staff(manager, "A", "/clinic").extract().path("version");
        Steps.as(manager)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("offers", List.of("MESSAGE")))
                .patch("/api/v1/units/{u}/clinic", Staff.unit("A"))
                .then()
                .statusCode(200);
        Steps.give(manager, "A", wanted(CHILD, program)).statusCode(409).body("code", equalTo("SERVICE_NOT_OFFERED"));
        Cookies anna = SignIn.as("guardian");
        String given = Steps.first(anna, "child-small");
        Steps.save(anna, "child-small", given, 3, 0, Steps.work(null, true)).statusCode(200);
        Steps.staff(manager, "A", "/given-programs/" + given).body("given.program.done", equalTo(3));
    }

    private static Map<String, Object> wanted(String patient, String program) {
        return new HashMap<>(Map.of("patientId", Steps.id(patient), "programId", program));
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static Cookies staff() {
        return Staff.session("staff-care-a", "A", "CARE_STAFF");
    }
}
