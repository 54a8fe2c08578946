package se.vardombud.proxy.exception;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.vardombud.proxy.exception.Exceptions.YOUNG;
import static se.vardombud.proxy.exception.Exceptions.act;
import static se.vardombud.proxy.exception.Exceptions.applications;
import static se.vardombud.proxy.exception.Exceptions.apply;
import static se.vardombud.proxy.exception.Exceptions.begin;
import static se.vardombud.proxy.exception.Exceptions.browser;
import static se.vardombud.proxy.exception.Exceptions.consent;
import static se.vardombud.proxy.exception.Exceptions.consented;
import static se.vardombud.proxy.exception.Exceptions.decide;
import static se.vardombud.proxy.exception.Exceptions.id;
import static se.vardombud.proxy.exception.Exceptions.journal;
import static se.vardombud.proxy.exception.Exceptions.manager;
import static se.vardombud.proxy.exception.Exceptions.questions;
import static se.vardombud.proxy.exception.Exceptions.queue;
import static se.vardombud.proxy.exception.Exceptions.withdraw;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** What staff decide of journal exceptions, also two at once, and a physician alone. */
@QuarkusTest
class ExceptionDecisionsTest {
    private static final String REASON = "Medvetslös efter olyckan, kan inte tillfrågas.";
    private static final Map<String, String> GRANTED = Map.of("outcome", "GRANTED");

    @Inject
    DataSource database;

    private Cookies guardian = new Cookies();
    private Cookies young = new Cookies();
    private Cookies manager = new Cookies();

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Rows.change(database, "delete from exception_part");
        Rows.change(database, "delete from exception_application");
        Rows.change(
                database,
                "update journal_entry set unit_id = '" + Staff.unit("A") + "' where patient_id = '" + id(YOUNG) + "'");
        guardian = SignIn.as("guardian");
        young = SignIn.as(YOUNG);
        manager = manager("A");
    }

    @Test
    void a_consent_withdrawn_meanwhile_gives_nothing() {
        Exceptions.Asked asked = consented(guardian, young, manager);
        withdraw(young, asked.application(), "A").statusCode(200);
        decide(manager, "A", asked.exception(), 1, GRANTED).statusCode(412).body("code", equalTo("CHANGED_MEANWHILE"));
        decide(manager, "A", asked.exception(), 2, GRANTED).statusCode(409).body("code", equalTo("CONSENT_MISSING"));
        assertNothingGiven();
    }

    @RepeatedTest(5)
    void a_consent_withdrawn_in_the_same_moment_gives_nothing() throws Exception {
        Exceptions.Asked asked = consented(guardian, young, manager);
        List<Integer> statuses = atOnce(List.of(
                () -> withdraw(young, asked.application(), "A").extract().statusCode(),
                () -> decide(manager, "A", asked.exception(), 1, GRANTED)
                        .extract()
                        .statusCode()));
        assertEquals(200, statuses.getFirst());
        journal(guardian).statusCode(403);
        assertEquals(List.of("WITHDRAWN"), Rows.of(database, "select status from exception_part"), statuses.toString());
    }

    @Test
    void of_two_who_decide_the_second_is_told() throws Exception {
        Exceptions.Asked asked = consented(guardian, young, manager);
        Callable<Integer> one = () ->
                decide(manager, "A", asked.exception(), 1, GRANTED).extract().statusCode();
        List<Integer> statuses = new ArrayList<>(atOnce(List.of(one, one)));
        Collections.sort(statuses);
        assertEquals(List.of(200, 412), statuses);
        assertEquals(
                1,
                Rows.of(database, "select id from journal_exception where patient_id = '" + id(YOUNG) + "'")
                        .size());
    }

    @Test
    void no_more_is_granted_than_is_consented_to() {
        LocalDate to = today().plusMonths(2);
        String application = apply(
                        guardian, Map.of("categories", List.of("MEDICATIONS", "NOTES"), "to", to.toString()), "A")
                .extract()
                .path("applicationId");
        consent(young, application, "A", true);
        String exception = queue(manager, "A", "OPEN").extract().path("items[0].exceptionId");
        for (Map<String, ?> wrong : List.of(
                Map.of("outcome", "GRANTED", "categories", List.of("DIAGNOSES")),
                Map.of("outcome", "GRANTED", "categories", List.of()),
                Map.of("outcome", "GRANTED", "to", to.plusDays(1).toString()),
                Map.of("outcome", "GRANTED", "to", today().toString()),
                Map.of("outcome", "GRANTED", "from", today().minusDays(1).toString()),
                Map.of("outcome", "GRANTED", "from", to.toString()),
                Map.of("outcome", "REFUSED"),
                Map.of("outcome", "REFUSED", "reason", " a "),
                Map.of("outcome", "REFUSED", "reason", REASON, "to", to.toString()),
                Map.of("outcome", "ENDED"))) {
            decide(manager, "A", exception, 1, wrong).statusCode(422);
        }
        browser(manager)
                .body(GRANTED)
                .post("/api/v1/units/{u}/journal-exceptions/{e}/decide", Staff.unit("A"), exception)
                .then()
                .statusCode(428);
        assertNothingGiven();
        decide(
                        manager,
                        "A",
                        exception,
                        1,
                        Map.of("outcome", "GRANTED", "to", today().plusDays(1).toString()))
                .statusCode(200)
                .body("opened", contains("NOTES", "MEDICATIONS"));
        applications(guardian)
                .body("items[0].units[0].to", equalTo(today().plusDays(1).toString()));
    }

    @Test
    void staff_ask_the_young_person_and_the_guardian_knows_nothing_before_a_yes() {
        begin(manager, "journal-exceptions", Map.of()).statusCode(404);
        listYoung();
        String exception = begin(manager, "journal-exceptions", Map.of("text", "Vill du att din mamma kan läsa?"))
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .body("begunBy", equalTo("MANAGER"))
                .extract()
                .path("exceptionId");
        applications(guardian).body("items", empty());
        decide(manager, "A", exception, 0, GRANTED).statusCode(409).body("code", equalTo("CONSENT_MISSING"));
        String application = questions(young)
                .body("items[0].words", equalTo("Vill du att din mamma kan läsa?"))
                .extract()
                .path("items[0].applicationId");
        consent(young, application, "A", true).statusCode(200);
        applications(guardian).body("items", empty());
        decide(manager, "A", exception, 1, GRANTED).statusCode(200);
        applications(guardian)
                .body("items[0].mine", is(false))
                .body("items[0].words", nullValue())
                .body("items[0].units.answer", contains("YES"));
        journal(guardian).statusCode(200);
        act(manager, "journal-exceptions", "A", exception, "end", 2, Map.of("reason", "Hugo har ändrat sig."))
                .statusCode(200)
                .body("status", equalTo("ENDED"));
        journal(guardian).statusCode(403);
        applications(guardian).body("items[0].units.answer", contains("NO"));
        questions(young).body("items[0].units[0].reason", equalTo("Hugo har ändrat sig."));
    }

    @Test
    void staff_ask_once_however_often_it_is_sent_and_not_without_end() {
        listYoung();
        String once = again(manager, "journal-exceptions", null)
                .statusCode(201)
                .extract()
                .path("exceptionId");
        again(manager, "journal-exceptions", null).statusCode(201).body("exceptionId", equalTo(once));
        again(manager, "journal-exceptions", "Vill du?")
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
        Cookies physician = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        String given = again(physician, "medical-obstacles", REASON)
                .statusCode(201)
                .extract()
                .path("exceptionId");
        again(physician, "medical-obstacles", REASON).statusCode(201).body("exceptionId", equalTo(given));
        begin(manager, "journal-exceptions", Map.of("from", today().toString()))
                .statusCode(422)
                .body("violations.field", contains("from"));
        for (int i = 0; i < 8; i++) {
            begin(manager, "journal-exceptions", Map.of()).statusCode(201);
        }
        begin(manager, "journal-exceptions", Map.of()).statusCode(429);
    }

    @Test
    void what_is_decided_about_somebody_tied_by_a_booking_alone_is_listed() {
        listYoung();
        begin(manager, "journal-exceptions", Map.of()).statusCode(201);
        browser(young)
                .delete("/api/v1/patients/{id}/clinics/{c}", id(YOUNG), Staff.unit("A"))
                .then()
                .statusCode(204);
        Rows.change(database, "delete from appointment where patient_id = '" + id(YOUNG) + "'");
        queue(manager, "A", "OPEN").body("items", empty());
        booked();
        queue(manager, "A", "OPEN").body("items", hasSize(1));
    }

    private void booked() {
        String starts = Sandbox.now().plusSeconds(5 * 86_400).toString();
        Rows.change(
                database,
                "insert into appointment (patient_id, id, unit_id, starts_at, ends_at, cancel_until, status, sequence, booked_at, booked_by,"
                        + " booked_as) values ('" + id(YOUNG) + "', '" + UUID.randomUUID() + "', '" + Staff.unit("A")
                        + "', timestamp with time zone '" + starts + "', timestamp with time zone '" + starts
                        + "', timestamp with time zone '" + starts + "', 'BOOKED', 0, current_timestamp, '" + id(YOUNG)
                        + "', 'SELF')");
    }

    private static ValidatableResponse again(Cookies staff, String what, @Nullable String text) {
        Map<String, Object> body = new HashMap<>(Map.of("patientId", id(YOUNG), "guardianId", id("guardian")));
        if (text != null) {
            body.put("text", text);
        }
        return browser(staff)
                .header("Idempotency-Key", "k")
                .body(body)
                .post("/api/v1/units/{u}/" + what, Staff.unit("A"))
                .then();
    }

    @Test
    void a_physician_alone_needs_a_reason_which_nobody_else_sees() {
        listYoung();
        Cookies physician = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        begin(physician, "journal-exceptions", Map.of()).statusCode(403).body("rule", equalTo("T3"));
        begin(manager, "medical-obstacles", Map.of("text", REASON))
                .statusCode(403)
                .body("rule", equalTo("T4"));
        begin(physician, "medical-obstacles", Map.of()).statusCode(422).body("violations.field", contains("text"));
        String exception = begin(physician, "medical-obstacles", Map.of("text", REASON))
                .statusCode(201)
                .body("status", equalTo("GRANTED"))
                .body("reason", equalTo(REASON))
                .extract()
                .path("exceptionId");
        journal(guardian).statusCode(200);
        String own = applications(guardian)
                .body("items[0].units.answer", contains("YES"))
                .extract()
                .asString();
        String youngs = questions(young)
                .body("items[0].begunBy", equalTo("PHYSICIAN"))
                .body("items[0].units.canWithdraw", contains(false))
                .extract()
                .asString();
        assertEquals(false, own.contains("Medvetslös") || youngs.contains("Medvetslös"));
        String application = questions(young).extract().path("items[0].applicationId");
        withdraw(young, application, "A").statusCode(409).body("code", equalTo("STEP_NOT_POSSIBLE"));
        queue(manager, "A", "ANSWERED").body("items", empty());
        browser(physician)
                .get("/api/v1/units/{u}/medical-obstacles", Staff.unit("A"))
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
        act(physician, "medical-obstacles", "A", exception, "end", 0, Map.of("reason", "Kan bestämma själv igen."))
                .statusCode(200)
                .body("reason", equalTo(REASON))
                .body("endReason", equalTo("Kan bestämma själv igen."));
        journal(guardian).statusCode(403);
    }

    @Test
    void it_is_for_a_guardian_of_somebody_of_13_to_15_and_for_nobody_elses_child() {
        listYoung();
        for (String other : List.of("stranger", YOUNG, "guardian-blocked")) {
            begin(manager, "journal-exceptions", Map.of("guardianId", id(other)))
                    .statusCode(409)
                    .body("code", equalTo("NO_PROXY"));
        }
        begin(manager, "journal-exceptions", Map.of("patientId", id("child-small")))
                .statusCode(409)
                .body("code", equalTo("NOT_FOR_THIS_AGE"));
        begin(manager, "journal-exceptions", Map.of("patientId", id("child-11")))
                .statusCode(404);
        Cookies parent = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        begin(parent, "journal-exceptions", Map.of()).statusCode(403);
        assertNothingGiven();
    }

    private void listYoung() {
        browser(young)
                .put("/api/v1/patients/{id}/clinics/{c}", id(YOUNG), Staff.unit("A"))
                .then()
                .statusCode(204);
    }

    private void assertNothingGiven() {
        journal(guardian).statusCode(403);
        assertEquals(
                List.of(),
                Rows.of(database, "select id from journal_exception where patient_id = '" + id(YOUNG) + "'"));
    }

    private static List<Integer> atOnce(List<Callable<Integer>> tasks) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            for (Future<Integer> status : threads.invokeAll(tasks)) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }
}
