package se.vardombud.proxy.staff;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** P2: staff of a unit send a patient of theirs a first password, and see how it stands; never the password. */
@QuarkusTest
class PerPasswordHttpTest {
    private static final String MOBILE = "+46701740605";
    private Cookies session = new Cookies();

    @BeforeEach
    void sign_in() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        session = Staff.session("staff-care-a", "A", "CARE_STAFF");
    }

    @Test
    void it_is_sent_and_waits_to_be_changed_for_seven_days() {
        add("adult-delegator");
        issue("adult-delegator", "sms", "070-174 06 05")
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .body("channel", equalTo("sms"));
        await().untilAsserted(() ->
                given().queryParam("to", MOBILE).get("/sandbox/sms").then().body("size()", equalTo(1)));
        list().body("items.patientId", contains(Personas.get("adult-delegator").patientId()));
        Sandbox.forward(Duration.ofDays(7));
        session = Staff.session("staff-care-a", "A", "CARE_STAFF");
        list().body("items.status", contains("EXPIRED"));
    }

    @Test
    void a_second_one_takes_the_place_of_the_first() {
        add("adult-delegator");
        issue("adult-delegator", "sms", MOBILE).statusCode(201);
        issue("adult-delegator", "email", "gunnar@example.se").statusCode(201);
        list().body("items.channel", contains("email")).body("items.status", contains("WAITING"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"protected-adult, PROTECTED_NEEDS_E_ID", "child-small, UNDER_13", "not-registered, NOT_REGISTERED"})
    void whom_the_rules_of_sign_in_would_turn_away_gets_none(String persona, String reason) {
        add(persona);
        issue(persona, "sms", MOBILE)
                .statusCode(403)
                .body("code", equalTo("SIGN_IN_REFUSED"))
                .body("reason", equalTo(reason));
        list().body("items", empty());
    }

    @Test
    void a_stranger_to_the_unit_is_as_one_who_does_not_exist() {
        issue("stranger", "sms", MOBILE).statusCode(404).body("code", equalTo("NOT_FOUND"));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"sms, 08-123 45", "sms, anna@example.se", "email, 0701740605", "email, a b@example.se", "letter, x"})
    void an_address_that_is_none_is_refused(String channel, String to) {
        add("adult-delegator");
        issue("adult-delegator", channel, to).statusCode(422);
    }

    @Test
    void another_unit_does_not_see_it() {
        add("adult-delegator");
        issue("adult-delegator", "sms", MOBILE).statusCode(201);
        session = Staff.session("staff-care-b", "B", "CARE_STAFF");
        SignIn.browser()
                .cookies(session)
                .get("/api/v1/units/{unit}/per-passwords", Staff.unit("B"))
                .then()
                .statusCode(200)
                .body(
                        "items.patientId",
                        org.hamcrest.Matchers.not(
                                hasItem(Personas.get("adult-delegator").patientId())));
    }

    private void add(String persona) {
        SignIn.browser()
                .cookies(session)
                .body(Map.of(
                        "personalNumber",
                        Personas.get(persona).personalNumber(),
                        "reason",
                        "Is to report before a visit."))
                .post("/api/v1/units/{unit}/patients", Staff.unit("A"))
                .then()
                .statusCode(org.hamcrest.Matchers.anyOf(equalTo(200), equalTo(201)));
    }

    private ValidatableResponse issue(String persona, String channel, String to) {
        return SignIn.browser()
                .cookies(session)
                .body(Map.of("patientId", Personas.get(persona).patientId(), "channel", channel, "to", to))
                .post("/api/v1/units/{unit}/per-passwords", Staff.unit("A"))
                .then();
    }

    private ValidatableResponse list() {
        return SignIn.browser()
                .cookies(session)
                .get("/api/v1/units/{unit}/per-passwords", Staff.unit("A"))
                .then()
                .statusCode(200);
    }
}
