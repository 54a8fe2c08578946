package se.vardombud.proxy.seal;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.PasswordSignIn;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** The seal over HTTP: at once one way, the next midnight the other. */
@QuarkusTest
class JournalSealHttpTest {
    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void sealed_at_once_for_oneself_and_for_delegates() {
        journal(SignIn.as("guardian-2"), "adult-delegator").statusCode(200);
        Cookies self = SignIn.as("adult-delegator");
        seal(self, "adult-delegator")
                .statusCode(200)
                .body("sealed", equalTo(true))
                .body("opensOn", nullValue());
        journal(self, "adult-delegator").statusCode(403).body("rule", equalTo("O5"));
        journal(SignIn.as("guardian-2"), "adult-delegator")
                .statusCode(403)
                .body("rule", equalTo("D4"))
                .body("reason", equalTo("JOURNAL_SEALED"));
        assertEquals(
                List.of("sealJournal JOURNAL_SEAL O10"),
                Rows.of(
                        database,
                        "select operation, action, rule from access_log where operation = 'sealJournal' and outcome = 'PERMIT'"));
    }

    @Test
    void it_opens_at_the_next_midnight_and_not_before() {
        Cookies self = SignIn.as("guardian");
        seal(self, "guardian").statusCode(200);
        LocalDate today = LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
        LocalDate tomorrow = today.plusDays(1);
        journal(self, "guardian").body("since", equalTo(today.toString())).body("opensOn", nullValue());
        open(self).statusCode(200).body("sealed", equalTo(true)).body("opensOn", equalTo(tomorrow.toString()));
        open(self).statusCode(200).body("opensOn", equalTo(tomorrow.toString()));
        journal(self, "guardian")
                .statusCode(403)
                .body("since", equalTo(today.toString()))
                .body("opensOn", equalTo(tomorrow.toString()));
        Sandbox.standAt(tomorrow.atStartOfDay(PortalClock.ZONE).minusSeconds(1).toInstant());
        journal(SignIn.as("guardian"), "guardian").statusCode(403).body("rule", equalTo("O5"));
        Sandbox.standAt(tomorrow.atStartOfDay(PortalClock.ZONE).toInstant());
        journal(SignIn.as("guardian"), "guardian").statusCode(200);
        get(SignIn.as("guardian")).body("sealed", equalTo(false)).body("opensOn", nullValue());
        // The clock moved back widens nothing.
        Sandbox.standAt(tomorrow.atStartOfDay(PortalClock.ZONE).minusSeconds(1).toInstant());
        journal(SignIn.as("guardian"), "guardian").statusCode(403);
        Sandbox.standAt(today.minusDays(1).atStartOfDay(PortalClock.ZONE).toInstant());
        journal(SignIn.as("guardian"), "guardian").statusCode(403).body("rule", equalTo("O5"));
    }

    @Test
    void sealing_again_takes_the_opening_back_and_a_new_seal_follows_an_opened_one() {
        Cookies self = SignIn.as("guardian");
        LocalDate tomorrow =
                LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE).plusDays(1);
        seal(self, "guardian");
        open(self);
        seal(self, "guardian").body("opensOn", nullValue());
        Sandbox.standAt(tomorrow.atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
        self = SignIn.as("guardian");
        journal(self, "guardian").statusCode(403);
        open(self);
        Sandbox.standAt(
                tomorrow.plusDays(1).atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
        self = SignIn.as("guardian");
        journal(self, "guardian").statusCode(200);
        seal(self, "guardian").body("sealed", equalTo(true));
        journal(self, "guardian").statusCode(403);
    }

    @Test
    void opening_what_is_not_sealed_does_nothing() {
        open(SignIn.as("guardian")).statusCode(200).body("sealed", equalTo(false));
        journal(SignIn.as("guardian"), "guardian").statusCode(200);
    }

    @Test
    void only_from_sixteen_with_an_e_id_and_never_a_guardian_or_delegate() {
        seal(SignIn.as("child-day-before-16"), "child-day-before-16")
                .statusCode(403)
                .body("rule", equalTo("O9"));
        seal(SignIn.as("child-16-today"), "child-16-today").statusCode(200);
        seal(SignIn.as("guardian"), "child-small").statusCode(403).body("rule", equalTo("G7"));
        seal(SignIn.as("guardian-2"), "adult-delegator").statusCode(404);
        seal(PasswordSignIn.session(1), "per-patient").statusCode(403).body("rule", equalTo("O2"));
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    private static ValidatableResponse get(Cookies session) {
        return browser(session)
                .get(
                        "/api/v1/patients/{p}/journal-seal",
                        Personas.get("guardian").patientId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse seal(Cookies session, String patient) {
        return browser(session)
                .put("/api/v1/patients/{p}/journal-seal", Personas.get(patient).patientId())
                .then();
    }

    private static ValidatableResponse open(Cookies session) {
        return browser(session)
                .delete(
                        "/api/v1/patients/{p}/journal-seal",
                        Personas.get("guardian").patientId())
                .then();
    }

    private static ValidatableResponse journal(Cookies session, String patient) {
        return browser(session)
                .get("/api/v1/patients/{p}/journal", Personas.get(patient).patientId())
                .then();
    }
}
