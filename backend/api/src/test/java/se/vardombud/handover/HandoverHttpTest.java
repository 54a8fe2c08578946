package se.vardombud.handover;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PortalClock;

/** B3: both see what changes and when; who takes over is greeted once. */
@QuarkusTest
class HandoverHttpTest {
    private static final String CHILD = "child-day-before-13";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void a_guardian_sees_ahead_what_ends_and_what_the_young_person_can_then() {
        LocalDate birthday = Personas.get(CHILD).birthDate().plusYears(13);
        of(SignIn.as("guardian"), CHILD)
                .statusCode(200)
                .body("on", equalTo(birthday.toString()))
                .body("passed", equalTo(false))
                .body("soon", equalTo(true))
                .body("greet", equalTo(false))
                .body("changes.findAll { it.guardianBefore }.action", hasItems("APPOINTMENT", "JOURNAL_READ"))
                .body("changes.findAll { it.guardianAfter }.size()", equalTo(0))
                .body("changes.findAll { it.youngPerson }.action", hasItems("APPOINTMENT", "CERTIFICATE_VIEW"))
                .body("changes.findAll { it.youngPerson }.action", not(hasItem("JOURNAL_READ")))
                .body(
                        "changes.find { it.action == 'JOURNAL_READ' }.youngPersonFrom",
                        equalTo(birthday.plusYears(3).toString()));
    }

    @Test
    void of_a_small_child_it_is_not_soon() {
        of(SignIn.as("guardian"), "child-small").statusCode(200).body("soon", equalTo(false));
    }

    @Test
    void at_midnight_the_guardian_is_refused_and_the_young_person_greeted_until_they_have_seen_it() {
        at(Personas.get(CHILD).birthDate().plusYears(13).minusDays(1).atTime(23, 59, 59));
        Cookies guardian = SignIn.as("guardian");
        of(guardian, CHILD).statusCode(200);
        at(Personas.get(CHILD).birthDate().plusYears(13).atStartOfDay());
        of(guardian, CHILD).statusCode(403).body("rule", equalTo("G6"));
        Cookies young = SignIn.as(CHILD);
        of(young, CHILD)
                .body("passed", equalTo(true))
                .body("soon", equalTo(false))
                .body("greet", equalTo(true));
        greeted(young, CHILD);
        of(young, CHILD).body("greet", equalTo(false));
        of(SignIn.as(CHILD), CHILD).body("greet", equalTo(false));
        greeted(young, CHILD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guardian", "per-patient"})
    void grown_people_are_not_greeted(String adult) {
        of(SignIn.as(adult), adult)
                .statusCode(200)
                .body("passed", equalTo(true))
                .body("greet", equalTo(false));
    }

    private static void at(LocalDateTime swedish) {
        Sandbox.standAt(swedish.atZone(PortalClock.ZONE).toInstant());
    }

    private static ValidatableResponse of(Cookies who, String patient) {
        return SignIn.browser()
                .cookies(who)
                .get(
                        "/api/v1/patients/{patient}/handover",
                        Personas.get(patient).patientId())
                .then();
    }

    private static void greeted(Cookies who, String patient) {
        SignIn.browser()
                .cookies(who)
                .put(
                        "/api/v1/patients/{patient}/handover/greeted",
                        Personas.get(patient).patientId())
                .then()
                .statusCode(204);
    }
}
