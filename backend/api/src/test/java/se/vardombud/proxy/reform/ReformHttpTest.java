package se.vardombud.proxy.reform;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** B8: who would gain and who would lose is told before a limit is set, and setting it takes two. */
@QuarkusTest
class ReformHttpTest {
    private static final String PATH = "/api/v1/operator/age-limits";

    @Inject
    DataSource database;

    private Cookies one = new Cookies();
    private Cookies other = new Cookies();

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        one = SignIn.as("operator-1");
        other = SignIn.as("operator-2");
    }

    @AfterEach
    void asTheLawIs() {
        Sandbox.reset();
    }

    @Test
    void a_higher_limit_gives_guardians_and_takes_from_young_people_and_names_nobody() {
        JsonPath run = over(dryRun(15, 16, 18));
        assertEquals(run.getInt("total"), run.getInt("done"));
        assertEquals(
                "GAINS", run.getString("tallies.find { it.who == 'GUARDIAN' && it.action == 'APPOINTMENT' }.effect"));
        assertEquals(
                "LOSES", run.getString("tallies.find { it.who == 'PATIENT' && it.action == 'APPOINTMENT' }.effect"));
        // Hugo, 14, has two guardians; Wilma is 13 today; Elsa and Saga will be by then, or soon after.
        assertEquals(
                Personas.get("child-14").birthDate().toString().substring(0, 7),
                run.getList("tallies.find { it.who == 'PATIENT' && it.action == 'APPOINTMENT' }.samples")
                        .getFirst());
        String text = run.prettify();
        assertFalse(
                text.contains("Hugo") || text.contains(Personas.get("child-14").patientId()), text);
    }

    @Test
    void the_same_limits_change_nothing_for_anybody() {
        JsonPath run = over(dryRun(13, 16, 18));
        assertEquals(0, run.getInt("total"));
        assertEquals(List.of(), run.getList("tallies"));
    }

    @Test
    void what_the_dry_run_said_is_what_happens_on_the_day_and_not_before() {
        LocalDate on = today().plusDays(10);
        approved(over(dryRun(on, 15, 16, 18)).getString("dryRunId"));
        guardianMay("child-14", 403);
        at(on.minusDays(1));
        guardianMay("child-14", 403);
        at(on);
        guardianMay("child-14", 200);
        SignIn.browser("operator-1").get(PATH).then().body("limits.proxyEnds", contains(13, 15));
    }

    @Test
    void it_takes_two() {
        String id = proposed(over(dryRun(15, 16, 18)).getString("dryRunId"));
        String seen = seenByOther(15, 16, 18);
        approve(one, id, seen, "\"0\"").statusCode(409).body("code", equalTo("SECOND_OPERATOR_NEEDED"));
        as(other)
                .body(Map.of("dryRunId", seen))
                .post(PATH + "/proposals/{id}/approve", id)
                .then()
                .statusCode(428);
        approve(other, id, seen, "\"7\"").statusCode(412);
        approve(other, id, seen, "\"0\"")
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("mine", equalTo(false))
                .body("proposedBy", equalTo(nameOf("operator-1")));
        approve(other, id, seen, "\"1\"").statusCode(409).body("code", equalTo("ALREADY_CLOSED"));
        as(one).header("If-Match", "\"1\"")
                .post(PATH + "/proposals/{id}/withdraw", id)
                .then()
                .statusCode(409);
        assertEquals(List.of("2"), Rows.of(database, "select count(*) from age_limits"));
    }

    @Test
    void what_is_withdrawn_is_not_set() {
        String id = proposed(over(dryRun(15, 16, 18)).getString("dryRunId"));
        as(one).header("If-Match", "\"0\"")
                .post(PATH + "/proposals/{id}/withdraw", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));
        approve(other, id, seenByOther(15, 16, 18), "\"0\"").statusCode(409);
        assertEquals(List.of("1"), Rows.of(database, "select count(*) from age_limits"));
    }

    @Test
    void nobody_approves_what_they_have_not_seen_the_effect_of() {
        String before = over(start(other, today().plusDays(30), 15, 16, 18)).getString("dryRunId");
        Sandbox.forward(Duration.ofMinutes(1));
        String proposers = over(dryRun(15, 16, 18)).getString("dryRunId");
        String id = proposed(proposers);
        approve(other, id, before, "\"0\"").statusCode(409).body("code", equalTo("DRY_RUN_OUTDATED"));
        approve(other, id, seenByOther(14, 16, 18), "\"0\"").statusCode(409).body("code", equalTo("DRY_RUN_OUTDATED"));
        approve(other, id, proposers, "\"0\"").statusCode(404);
        as(other)
                .header("If-Match", "\"0\"")
                .post(PATH + "/proposals/{id}/approve", id)
                .then()
                .statusCode(422);
        assertEquals(List.of("1"), Rows.of(database, "select count(*) from age_limits"));
    }

    @Test
    void two_reforms_of_the_same_day_are_seen_against_each_other() {
        String first = proposed(over(dryRun(15, 16, 18)).getString("dryRunId"));
        String second = proposed(over(dryRun(12, 16, 18)).getString("dryRunId"));
        String firstSeen = seenByOther(15, 16, 18);
        String secondSeen = seenByOther(12, 16, 18);
        Sandbox.forward(Duration.ofMinutes(1));
        approve(other, first, firstSeen, "\"0\"").statusCode(200);
        approve(other, second, secondSeen, "\"0\"").statusCode(409).body("code", equalTo("DRY_RUN_OUTDATED"));
        assertEquals(
                List.of("WAITING"),
                Rows.of(database, "select status from age_limit_proposal where id = '" + second + "'"));
    }

    @Test
    void what_is_approved_is_taken_back_before_its_day_by_a_new_proposal() {
        LocalDate on = today().plusDays(10);
        approved(over(dryRun(on, 15, 16, 18)).getString("dryRunId"));
        start(on, 15, 16, 18).statusCode(409).body("code", equalTo("LIMITS_ALREADY_SET"));
        Sandbox.forward(Duration.ofMinutes(1));
        JsonPath back = over(dryRun(on, 13, 16, 18));
        assertEquals(
                "LOSES", back.getString("tallies.find { it.who == 'GUARDIAN' && it.action == 'APPOINTMENT' }.effect"));
        approved(back.getString("dryRunId"));
        at(on);
        guardianMay("child-14", 403);
    }

    @Test
    void nonsense_is_refused() {
        start(today().plusDays(1), 15, 16, 18).statusCode(422);
        start(today().minusYears(1), 15, 16, 18).statusCode(422);
        start(today().plusYears(200), 15, 16, 18).statusCode(422);
        start(today().plusDays(30), 17, 16, 18).statusCode(422);
        start(today().plusDays(30), -1, 16, 18).statusCode(422);
        as(one).get(PATH + "/dry-runs/{id}", "none").then().statusCode(404);
        as(one).body(Map.of("dryRunId", "01890a5d-ac96-774b-bcce-b302099a8057", "reason", "Because"))
                .post(PATH + "/proposals")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"guardian", "staff-manager-a", "stranger"})
    void nobody_else_gets_in_and_the_log_tells(String persona) {
        SignIn.browser(persona).get(PATH).then().statusCode(403).body("code", equalTo("OPERATORS_ONLY"));
        assertEquals(
                List.of("DENY OP NOT_AN_OPERATOR"),
                Rows.of(
                        database,
                        "select outcome, rule, reason from staff_log where operation = 'listAgeLimits' and actor_id = '"
                                + Personas.get(persona).patientId() + "'"));
    }

    @Test
    void the_start_page_learns_who_is_an_operator() {
        as(one).get("/api/v1/me").then().statusCode(200).body("operator", equalTo(true));
        SignIn.browser("guardian").get("/api/v1/me").then().statusCode(200).body("operator", equalTo(false));
    }

    @Test
    void without_a_session_it_is_closed() {
        SignIn.browser().get(PATH).then().statusCode(401);
    }

    @Test
    void each_step_is_in_the_log() {
        approved(over(dryRun(15, 16, 18)).getString("dryRunId"));
        as(one).get(PATH).then().body("proposals.size()", equalTo(1)).body("limits.size()", greaterThan(1));
        assertEquals(
                List.of("PERMIT OP"),
                Rows.of(database, "select outcome, rule from staff_log where operation = 'approveAgeLimits'"));
    }

    private String proposed(String dryRun) {
        return as(one).body(Map.of("dryRunId", dryRun, "reason", "The law of that year."))
                .post(PATH + "/proposals")
                .then()
                .statusCode(201)
                .body("mine", equalTo(true))
                .extract()
                .path("proposalId");
    }

    private void approved(String dryRun) {
        Map<String, Object> limits = read(dryRun).getMap("limits");
        String id = proposed(dryRun);
        String seen =
                over(as(other).body(limits).post(PATH + "/dry-runs").then()).getString("dryRunId");
        approve(other, id, seen, "\"0\"").statusCode(200);
    }

    private String seenByOther(int proxyEnds, int ownJournal, int majority) {
        return over(start(other, today().plusDays(30), proxyEnds, ownJournal, majority))
                .getString("dryRunId");
    }

    private static ValidatableResponse approve(Cookies who, String id, String seen, String version) {
        return as(who).header("If-Match", version)
                .body(Map.of("dryRunId", seen))
                .post(PATH + "/proposals/{id}/approve", id)
                .then();
    }

    private String dryRun(int proxyEnds, int ownJournal, int majority) {
        return dryRun(today().plusDays(30), proxyEnds, ownJournal, majority);
    }

    private String dryRun(LocalDate on, int proxyEnds, int ownJournal, int majority) {
        return start(on, proxyEnds, ownJournal, majority)
                .statusCode(202)
                .extract()
                .path("dryRunId");
    }

    private ValidatableResponse start(LocalDate on, int proxyEnds, int ownJournal, int majority) {
        return start(one, on, proxyEnds, ownJournal, majority);
    }

    private static ValidatableResponse start(Cookies who, LocalDate on, int proxyEnds, int ownJournal, int majority) {
        return as(who).body(Map.of(
                        "validFrom",
                        on.toString(),
                        "proxyEnds",
                        proxyEnds,
                        "ownJournal",
                        ownJournal,
                        "majority",
                        majority))
                .post(PATH + "/dry-runs")
                .then();
    }

    private JsonPath over(ValidatableResponse started) {
        return over(started.statusCode(202).extract().<String>path("dryRunId"));
    }

    private JsonPath over(String dryRun) {
        await().until(() -> {
            JsonPath run = read(dryRun);
            return run.getInt("done") == run.getInt("total");
        });
        return read(dryRun);
    }

    private JsonPath read(String dryRun) {
        return as(one).get(PATH + "/dry-runs/{id}", dryRun)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static void guardianMay(String child, int status) {
        SignIn.browser("guardian")
                .get("/api/v1/patients/{child}/clinics", Personas.get(child).patientId())
                .then()
                .statusCode(status);
    }

    private static String nameOf(String persona) {
        return SignIn.browser(persona).get("/api/v1/me").then().extract().path("name");
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }

    private static void at(LocalDate day) {
        Sandbox.standAt(day.atTime(12, 0).atZone(PortalClock.ZONE).toInstant());
    }

    private static RequestSpecification as(Cookies who) {
        return SignIn.browser().cookies(who);
    }
}
