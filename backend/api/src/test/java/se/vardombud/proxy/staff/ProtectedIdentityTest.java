package se.vardombud.proxy.staff;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Personas.Persona;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** Protected identity (S21, O3, G2, G3): a clinic approves first, nobody is proxy, and nothing of the person shows to others. */
@QuarkusTest
class ProtectedIdentityTest {
    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"APPOINTMENT", "MESSAGE", "CERTIFICATE_ORDER", "PRESCRIPTION", "SELF_TEST", "TREATMENT_PROGRAM"})
    void a_clinics_services_open_when_it_has_approved_and_close_when_it_withdraws(String action) {
        Cookies person = SignIn.as("protected-adult");
        list(person, "protected-adult", "A");
        listed(person, "WAITING");
        access(person, "protected-adult", action, "A")
                .body("decision", equalTo("DENY"))
                .body("rule", equalTo("O3"))
                .body("reason", equalTo("CLINIC_APPROVAL_NEEDED"));

        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        waiting(staff).body("items.patientId", contains(id("protected-adult")));
        approval(staff, "put");
        waiting(staff).body("items", empty());
        listed(person, "APPROVED");
        access(person, "protected-adult", action, "A").body("decision", equalTo("PERMIT"));
        access(person, "protected-adult", action, "B").body("rule", equalTo("O3"));

        approval(staff, "delete");
        access(person, "protected-adult", action, "A").body("rule", equalTo("O3"));
    }

    @Test
    void a_clinic_taken_away_is_tied_no_more_and_has_to_approve_anew() {
        Cookies person = SignIn.as("protected-adult");
        list(person, "protected-adult", "A");
        Cookies staff = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        approval(staff, "put");
        browser(person)
                .delete("/api/v1/patients/{id}/clinics/{clinic}", id("protected-adult"), Staff.unit("A"))
                .then()
                .statusCode(204);
        browser(person)
                .get("/api/v1/patients/{id}/clinics", id("protected-adult"))
                .then()
                .body("items", empty());
        browser(staff)
                .put("/api/v1/units/{unit}/approvals/{id}", Staff.unit("A"), id("protected-adult"))
                .then()
                .statusCode(404);
        list(person, "protected-adult", "A");
        listed(person, "WAITING");
        assertEquals(1, Rows.of(database, "select id from past_patient_unit").size());
        assertEquals(
                List.of(Personas.get("staff-physician-a").patientId() + " " + id("protected-adult")),
                Rows.of(database, "select approved_by, ended_by from clinic_approval"));
    }

    @Test
    void others_need_no_approval_and_get_none_ahead() {
        Cookies guardian = SignIn.as("guardian");
        list(guardian, "guardian", "A");
        browser(guardian)
                .get("/api/v1/patients/{id}/clinics", id("guardian"))
                .then()
                .statusCode(200)
                .body("items.approval", contains("NOT_NEEDED"));
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        waiting(staff).body("items", empty());
        browser(staff)
                .put("/api/v1/units/{unit}/approvals/{id}", Staff.unit("A"), id("guardian"))
                .then()
                .statusCode(409)
                .body("code", equalTo("NOT_PROTECTED"));
        assertEquals(List.of(), Rows.of(database, "select id from clinic_approval where ended_at is null"));
    }

    /** The register's mark counts as soon as the portal has read it; here at the next sign-in. */
    @Test
    void somebody_who_becomes_protected_is_treated_so_at_once() {
        Cookies before = SignIn.as("guardian");
        access(before, "guardian", "APPOINTMENT", "A").body("decision", equalTo("PERMIT"));
        Sandbox.changeInRegister("guardian", Map.of("protected", true));
        Cookies after = SignIn.as("guardian");
        access(after, "guardian", "APPOINTMENT", "A").body("rule", equalTo("O3"));
        access(before, "guardian", "APPOINTMENT", "A").body("rule", equalTo("O3"));
        access(after, "child-small", "APPOINTMENT", "A").body("rule", equalTo("G3"));
        waiting(Staff.session("staff-care-a", "A", "CARE_STAFF")).body("items.patientId", contains(id("guardian")));
    }

    @Test
    void a_protected_child_is_not_there_for_the_guardian_and_a_protected_guardian_is_told() {
        SignIn.browser("guardian-of-protected")
                .put("/api/v1/patients/{id}/clinics/{clinic}", id("child-protected"), Staff.unit("A"))
                .then()
                .statusCode(404);
        SignIn.browser("guardian-protected")
                .put("/api/v1/patients/{id}/clinics/{clinic}", id("child-of-protected"), Staff.unit("A"))
                .then()
                .statusCode(403)
                .body("rule", equalTo("G3"))
                .body("reason", equalTo("GUARDIAN_PROTECTED"));
    }

    @Test
    void a_protected_delegate_is_told_and_a_protected_delegator_is_not_there() {
        delegation("adult-delegator", "protected-adult");
        access(SignIn.as("protected-adult"), "adult-delegator", "APPOINTMENT", "B")
                .body("rule", equalTo("D2"))
                .body("reason", equalTo("GUARDIAN_PROTECTED"));
        delegation("protected-adult", "stranger");
        SignIn.browser("stranger")
                .get("/api/v1/patients/{id}/access/APPOINTMENT", id("protected-adult"))
                .then()
                .statusCode(404);
    }

    /** Lives a day of a protected person among others, then looks for the person everywhere that others see. */
    @Test
    void nothing_of_the_person_shows_to_others() {
        Persona hidden = Personas.get("protected-adult");
        Persona child = Personas.get("child-protected");
        List<String> shown = new ArrayList<>();
        List<String> logged = Collections.synchronizedList(new ArrayList<>());
        Handler listener = listener(logged);
        Logger.getLogger("").addHandler(listener);
        try {
            aDayAtTheClinic(shown);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
        List<String> kept = new ArrayList<>(logged);
        for (String table : List.of("access_log", "staff_log", "work")) {
            kept.addAll(Rows.of(database, "select * from " + table));
        }
        // The logs of who did what know people by the portal's own ids, and by nothing else.
        kept.stream()
                .map(row -> row.replace(hidden.patientId(), "-").replace(child.patientId(), "-"))
                .forEach(shown::add);
        String all = String.join("\n", shown);
        assertFalse(all.isEmpty());
        for (Persona person : List.of(hidden, child)) {
            assertFalse(all.contains(person.personalNumber()), "the number shows");
            assertFalse(all.contains(person.personalNumber().substring(2)), "the number shows");
            assertFalse(all.contains(Objects.requireNonNull(person.name())), "the name shows");
            assertFalse(all.contains(person.patientId()), "the id shows to somebody else");
        }
        logged.removeIf(line -> line.startsWith("security event="));
        assertFalse(String.join("\n", logged).contains(hidden.patientId()), "the operator's log names the person");
    }

    private void aDayAtTheClinic(List<String> shown) {
        Cookies person = SignIn.as("protected-adult");
        list(person, "protected-adult", "A");
        delegation("protected-adult", "guardian-2");
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        browser(staff)
                .get("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .body("items.patientId", hasItem(id("protected-adult")));
        approval(staff, "put");
        browser(staff)
                .body(Map.of(
                        "personalNumber",
                        Personas.get("protected-adult").personalNumber(),
                        "reason",
                        "Seeks care today, and is known here."))
                .post("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .statusCode(200);
        Cookies other = Staff.session("staff-care-b", "B", "CARE_STAFF");
        shown.add(browser(other)
                .get("/api/v1/units/{unit}/patients", Staff.unit("B"))
                .asString());
        shown.add(browser(other)
                .get("/api/v1/units/{unit}/approvals", Staff.unit("B"))
                .asString());
        shown.add(browser(other)
                .put("/api/v1/units/{unit}/approvals/{id}", Staff.unit("B"), id("protected-adult"))
                .asString());
        for (String somebody : List.of("guardian-2", "guardian-of-protected", "stranger")) {
            Cookies browser = SignIn.as(somebody);
            shown.add(browser(browser).get("/api/v1/me/patients").asString());
            shown.add(browser(browser).get("/api/v1/clinics").asString());
            for (String route : List.of("", "/clinics", "/access", "/access/MESSAGE", "/journal")) {
                shown.add(browser(browser)
                        .get("/api/v1/patients/" + id("protected-adult") + route)
                        .asString());
                shown.add(browser(browser)
                        .get("/api/v1/patients/" + id("child-protected") + route)
                        .asString());
            }
        }
        shown.add(given().get("/q/metrics").asString());
    }

    private static Handler listener(List<String> logged) {
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getLoggerName() + " " + line.getMessage() + " " + List.of(arguments(line)) + " "
                        + line.getThrown());
            }

            private Object[] arguments(LogRecord line) {
                Object[] none = {};
                return line.getParameters() == null
                        ? none
                        : Arrays.stream(line.getParameters())
                                .map(String::valueOf)
                                .toArray();
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        handler.setLevel(Level.ALL);
        return handler;
    }

    private void delegation(String from, String to) {
        LocalDate today = LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
        Rows.change(
                database,
                "insert into delegation (patient_id, id, delegate_id, actions, given_on, valid_from, valid_to, offered_at, accepted_at) values ('"
                        + id(from) + "', '" + UUID.randomUUID() + "', '" + id(to)
                        + "', 'APPOINTMENT,MESSAGE', date '" + today + "', date '" + today + "', date '"
                        + today.plusMonths(3) + "', timestamp with time zone '" + today
                        + " 00:00:00+00', timestamp with time zone '" + today + " 00:00:00+00')");
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    private static void list(Cookies browser, String persona, String unit) {
        browser(browser)
                .put("/api/v1/patients/{id}/clinics/{clinic}", id(persona), Staff.unit(unit))
                .then()
                .statusCode(204);
    }

    private static void listed(Cookies person, String approval) {
        browser(person)
                .get("/api/v1/patients/{id}/clinics", id("protected-adult"))
                .then()
                .statusCode(200)
                .body("items.approval", contains(approval));
    }

    private static ValidatableResponse access(Cookies browser, String patient, String action, String unit) {
        return browser(browser)
                .get("/api/v1/patients/{id}/access/{action}?unit={unit}", id(patient), action, Staff.unit(unit))
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse waiting(Cookies staff) {
        return browser(staff)
                .get("/api/v1/units/{unit}/approvals", Staff.unit("A"))
                .then()
                .statusCode(200);
    }

    private static void approval(Cookies staff, String method) {
        browser(staff)
                .request(method, "/api/v1/units/{unit}/approvals/{id}", Staff.unit("A"), id("protected-adult"))
                .then()
                .statusCode(204);
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }
}
