package se.vardombud.selftest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.PasswordSignIn;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;
import se.vardombud.common.PortalClock;
import se.vardombud.testing.Rows;

/** Self-tests over HTTP: ordered once, followed, answered and read. */
@QuarkusTest
class SelfTestHttpTest {
    private static final String CHILD = "child-small";
    private static final String REASON = "Provröret hade gått sönder.";

    private static final Map<String, Object> VALUE = Map.of("name", "Ferritin", "number", 9.5, "low", 15);

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void from_the_order_to_the_result_for_a_child() {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        String order = Kits.order(anna, CHILD, Kits.offer(Kits.IRON))
                .statusCode(201)
                .body("status", equalTo("ORDERED"))
                .body("by.name", equalTo("Anna Lindqvist"))
                .body("clinic.name", equalTo("Kullens vårdcentral"))
                .body("expectedBy", notNullValue())
                .body("version", nullValue())
                .extract()
                .path("orderId");
        Cookies erik = SignIn.as("guardian-2");
        Kits.get(erik, CHILD, "/offers").body("items[0].inProgress", equalTo(true));
        Kits.queue(staff, "TO_SEND")
                .body("items.orderId", contains(order))
                .body("items[0].patient.name", equalTo("Maja Lindqvist"))
                .body("items[0].by.name", equalTo("Anna Lindqvist"));
        Kits.arrived(staff, order);
        Kits.get(erik, CHILD, "/orders/" + order)
                .body("status", equalTo("SAMPLE_RECEIVED"))
                .body("kitNumber", equalTo("K-1017"))
                .body("expectedBy", equalTo(today().plusDays(5).toString()));
        Kits.answer(staff, order, 2, Kits.result(false))
                .statusCode(200)
                .body("status", equalTo("RESULT_READY"))
                .body("result.values[0].assessment", equalTo("BELOW"));
        Kits.get(erik, CHILD, "/results")
                .body("items", hasSize(2))
                .body("items[0].resultId", equalTo(order))
                .body("items[0].read", equalTo(false))
                .body("items[0].values", nullValue());
        Kits.get(erik, CHILD, "/results/" + order)
                .statusCode(200)
                .body("values[0].number", equalTo(9.5f))
                .body("values[0].low", equalTo(15))
                .body("values[0].assessment", equalTo("BELOW"))
                .body("explanation", equalTo("Förrådet är litet."))
                .body("nextStep", equalTo("Boka tid hos oss."));
        Kits.order(anna, CHILD, Kits.offer(Kits.IRON)).statusCode(201);
    }

    @Test
    void each_has_read_for_themself() {
        Cookies anna = SignIn.as("guardian");
        String result = Kits.get(anna, CHILD, "/results").extract().path("items[0].resultId");
        Kits.get(anna, CHILD, "/results/unread").body("unread", equalTo(1));
        for (int i = 0; i < 2; i++) {
            Kits.as(anna)
                    .put(Kits.BODY_SIDE + "/results/{r}/read", Kits.id(CHILD), result)
                    .then()
                    .statusCode(204);
        }
        Kits.get(anna, CHILD, "/results/unread").body("unread", equalTo(0));
        Kits.get(anna, CHILD, "/results").body("items[0].read", equalTo(true));
        Kits.get(SignIn.as("guardian-2"), CHILD, "/results/unread").body("unread", equalTo(1));
        Kits.as(anna)
                .put(Kits.BODY_SIDE + "/results/{r}/read", Kits.id("guardian"), result)
                .then()
                .statusCode(404);
    }

    @Test
    void one_open_order_of_a_kind_also_of_two_guardians_at_once() throws Exception {
        String offer = Kits.offer(Kits.IRON);
        List<Callable<Integer>> both = new ArrayList<>();
        for (String guardian : List.of("guardian", "guardian-2")) {
            Cookies session = SignIn.as(guardian);
            for (int i = 0; i < 5; i++) {
                both.add(() -> Kits.order(session, CHILD, offer).extract().statusCode());
            }
        }
        List<Integer> statuses = all(both);
        assertEquals(1, Collections.frequency(statuses, 201), statuses.toString());
        assertEquals(9, Collections.frequency(statuses, 409), statuses.toString());
        assertEquals(List.of("1"), Rows.of(database, "select count(*) from self_test_order where status = 'ORDERED'"));
        Kits.order(SignIn.as("guardian"), CHILD, offer).body("code", equalTo("SELF_TEST_IN_PROGRESS"));
    }

    @Test
    void a_request_sent_again_makes_nothing_more() {
        Cookies self = SignIn.as("guardian");
        String offer = Kits.offer(Kits.IRON);
        String once = Kits.send(self, "guardian", offer, "key-1")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        assertEquals(
                once,
                Kits.send(self, "guardian", offer, "key-1")
                        .then()
                        .statusCode(201)
                        .extract()
                        .asString());
        Kits.send(self, "guardian", Kits.offer(Kits.SWAB), "key-1")
                .then()
                .statusCode(409)
                .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void it_is_cancelled_until_the_kit_is_sent() {
        Cookies self = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        String order = Kits.ordered(self, "guardian");
        Kits.cancel(self, "guardian", order).statusCode(204);
        Kits.cancel(self, "guardian", order).statusCode(204);
        Kits.get(self, "guardian", "/orders").body("items[0].status", equalTo("CANCELLED"));
        Kits.step(staff, order, 1, Map.of("step", "KIT_SENT"))
                .statusCode(409)
                .body("code", equalTo("STEP_NOT_POSSIBLE"));
        String again = Kits.ordered(self, "guardian");
        Kits.step(staff, again, 0, Map.of("step", "KIT_SENT")).statusCode(200);
        Kits.cancel(self, "guardian", again).statusCode(409).body("code", equalTo("ALREADY_TAKEN"));
        Kits.cancel(self, "guardian", new UUID(7, 7).toString()).statusCode(404);
        Kits.cancel(SignIn.as("guardian-2"), "guardian-2", again).statusCode(404);
    }

    @Test
    void a_sample_that_cannot_be_used_has_a_new_kit_sent() {
        Cookies self = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        String order = Kits.ordered(self, "guardian");
        Kits.arrived(staff, order);
        Kits.step(staff, order, 2, Map.of("step", "NEW_SAMPLE_NEEDED", "reason", REASON))
                .statusCode(200);
        Kits.get(self, "guardian", "/orders/" + order)
                .body("status", equalTo("NEW_SAMPLE_NEEDED"))
                .body("reason", equalTo(REASON));
        Kits.queue(staff, "TO_SEND").body("items.orderId", contains(order));
        Kits.order(self, "guardian", Kits.offer(Kits.IRON)).statusCode(409);
        Kits.step(staff, order, 3, Map.of("step", "KIT_SENT", "kitNumber", "K-1018"))
                .statusCode(200)
                .body("sampleReceivedAt", nullValue());
        Kits.queue(staff, "SENT").body("items.orderId", contains(order));
        Kits.get(self, "guardian", "/orders/" + order)
                .body("status", equalTo("KIT_SENT"))
                .body("kitNumber", equalTo("K-1018"))
                .body("reason", equalTo(REASON));
    }

    @Test
    void refused_it_says_why_and_can_be_ordered_again() {
        Cookies self = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        String order = Kits.ordered(self, "guardian");
        Kits.step(staff, order, 0, Map.of("step", "REFUSED", "reason", REASON)).statusCode(200);
        Kits.get(self, "guardian", "/orders/" + order)
                .body("status", equalTo("REFUSED"))
                .body("reason", equalTo(REASON));
        Kits.queue(staff, "CLOSED").body("items.orderId", hasItem(order));
        Kits.ordered(self, "guardian");
    }

    @Test
    void bad_input_is_told_and_changes_nothing() {
        Cookies self = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        Kits.order(self, "guardian", new UUID(7, 7).toString()).statusCode(422);
        Kits.order(self, "guardian", "x").statusCode(400);
        Kits.get(self, "guardian", "/orders/x").statusCode(404);
        Kits.get(self, "guardian", "/results/" + new UUID(7, 7)).statusCode(404);
        Kits.get(self, "guardian", "/orders?cursor=x").statusCode(422);
        String order = Kits.ordered(self, "guardian");
        for (Map<String, ?> wrong : List.of(
                Map.of("step", "RESULT_READY"),
                Map.of("step", "REFUSED"),
                Map.of("step", "REFUSED", "reason", "  a "),
                Map.of("step", "SAMPLE_RECEIVED", "reason", REASON),
                Map.of("step", "REFUSED", "reason", REASON, "kitNumber", "K"))) {
            Kits.step(staff, order, 0, wrong).statusCode(422);
        }
        Kits.step(staff, order, 0, Map.of("step", "SAMPLE_RECEIVED")).statusCode(409);
        Kits.answer(staff, order, 0, Kits.result(false)).statusCode(409);
        Kits.step(staff, order, 7, Map.of("step", "KIT_SENT")).statusCode(412);
        Kits.as(staff)
                .body(Map.of("step", "KIT_SENT"))
                .post(Kits.UNIT_SIDE + "/{o}/step", Staff.unit("A"), order)
                .then()
                .statusCode(428);
        Kits.as(staff)
                .queryParam("queue", "ALL")
                .get(Kits.UNIT_SIDE, Staff.unit("A"))
                .then()
                .statusCode(422);
        assertEquals(
                List.of("ORDERED 0"),
                Rows.of(database, "select status, version from self_test_order where id = '" + order + "'"));
    }

    @Test
    void a_result_is_whole_or_none() {
        Cookies staff = Kits.staff();
        String order = Kits.ordered(SignIn.as("guardian"), "guardian");
        Kits.arrived(staff, order);
        for (Map<String, ?> value : List.<Map<String, ?>>of(
                Map.of("name", "Ferritin"),
                Map.of("name", " ", "number", 1, "low", 1),
                Map.of("name", "Ferritin", "number", 1, "words", "ett", "low", 1),
                Map.of("name", "Ferritin", "number", 1),
                Map.of("name", "Ferritin", "number", 1, "low", 2, "deviates", true),
                Map.of("name", "Ferritin", "number", 1, "low", 3, "high", 2),
                Map.of("name", "Ferritin", "number", 1.00001, "low", 1),
                Map.of("name", "Ferritin", "number", 1e9, "low", 1),
                Map.of("name", "Ferritin", "words", "Påvisades inte"),
                Map.of("name", "Ferritin", "words", "Påvisades inte", "low", 1, "deviates", false))) {
            Kits.answer(staff, order, 2, Kits.result(false, value)).statusCode(422);
        }
        Kits.answer(staff, order, 2, Map.of("values", List.of())).statusCode(422);
        Map<String, Object> twice = new HashMap<>(Kits.result(false));
        twice.put("values", List.of(VALUE, VALUE));
        Kits.answer(staff, order, 2, twice).statusCode(422);
        assertEquals(
                List.of("0"),
                Rows.of(database, "select count(*) from self_test_result where order_id = '" + order + "'"));
        Kits.answer(
                        staff,
                        order,
                        2,
                        Kits.result(false, Map.of("name", "Klamydia", "words", "Påvisades inte", "deviates", false)))
                .statusCode(200)
                .body("result.values[0].assessment", equalTo("WITHIN"));
    }

    @Test
    void two_on_staff_do_not_answer_the_same() throws Exception {
        String order = Kits.ordered(SignIn.as("guardian"), "guardian");
        Cookies care = Kits.staff();
        Kits.arrived(care, order);
        Cookies physician = Staff.session("staff-physician-a", "A", "PHYSICIAN");
        List<Integer> statuses = all(List.of(
                () -> Kits.answer(care, order, 2, Kits.result(false)).extract().statusCode(),
                () -> Kits.answer(physician, order, 2, Kits.result(true))
                        .extract()
                        .statusCode()));
        Collections.sort(statuses);
        assertEquals(List.of(200, 412), statuses);
        Kits.answer(care, order, 3, Kits.result(false)).statusCode(409).body("code", equalTo("STEP_NOT_POSSIBLE"));
    }

    @Test
    void the_queue_is_the_units_and_without_ones_own() {
        String own = Kits.ordered(SignIn.as("staff-parent-a"), "child-of-staff");
        String other = Kits.ordered(SignIn.as("guardian"), CHILD);
        Kits.queue(Kits.staff(), "TO_SEND").body("items.orderId", contains(own, other));
        Cookies parent = Staff.session("staff-parent-a", "A", "CARE_STAFF");
        Kits.queue(parent, "TO_SEND").body("items.orderId", contains(other));
        Kits.step(parent, own, 0, Map.of("step", "KIT_SENT")).statusCode(403).body("rule", equalTo("T6"));
        Cookies b = Staff.session("staff-care-b", "B", "CARE_STAFF");
        Kits.as(b).get(Kits.UNIT_SIDE + "/{o}", Staff.unit("B"), own).then().statusCode(404);
        Kits.step(b, own, 0, Map.of("step", "KIT_SENT")).statusCode(403);
    }

    @Test
    void an_open_order_is_a_tie_when_the_clinic_is_taken_off_the_list() {
        // Of whom nothing else is open anywhere.
        String person = "stranger";
        Cookies self = SignIn.as(person);
        Cookies staff = Kits.staff();
        String order = Kits.ordered(self, person);
        Kits.as(self)
                .delete("/api/v1/patients/{id}/clinics/{c}", Kits.id(person), Staff.unit("A"))
                .then()
                .statusCode(204);
        Kits.arrived(staff, order);
        Kits.answer(staff, order, 2, Kits.result(false)).statusCode(200);
        Kits.queue(staff, "CLOSED").body("items.orderId", not(hasItem(order)));
        Kits.as(staff)
                .get(Kits.UNIT_SIDE + "/{o}", Staff.unit("A"), order)
                .then()
                .statusCode(404);
    }

    @Test
    void a_protected_person_orders_where_they_are_approved() {
        Cookies self = SignIn.as("protected-adult");
        String offer = Kits.offer(Kits.IRON);
        Kits.order(self, "protected-adult", offer).statusCode(403).body("rule", equalTo("O3"));
        Kits.as(self).put("/api/v1/patients/{id}/clinics/{c}", Kits.id("protected-adult"), Staff.unit("A"));
        Kits.as(Kits.staff())
                .put("/api/v1/units/{u}/approvals/{p}", Staff.unit("A"), Kits.id("protected-adult"))
                .then()
                .statusCode(204);
        Kits.order(self, "protected-adult", offer).statusCode(201);
        Kits.queue(Kits.staff(), "TO_SEND").body("items[0].patient.protectedIdentity", equalTo(true));
    }

    @Test
    void a_sign_in_by_code_sees_none() {
        Cookies byCode = PasswordSignIn.session(1);
        for (String path : List.of("/offers", "/orders", "/results", "/results/unread")) {
            Kits.get(byCode, "per-patient", path).statusCode(403).body("rule", equalTo("O2"));
        }
    }

    @Test
    void it_is_for_the_age_that_one_has_today() {
        String offer = Kits.offer(Kits.SWAB);
        Kits.order(SignIn.as("child-14"), "child-14", offer)
                .statusCode(409)
                .body("code", equalTo("NOT_FOR_THIS_AGE"))
                .body("ageFrom", equalTo(15))
                .body("ageTo", nullValue());
        LocalDate fifteen = LocalDate.parse(
                        Rows.of(database, "select birth_date from person where id = '" + Kits.id("child-14") + "'")
                                .getFirst())
                .plusYears(15);
        Sandbox.standAt(fifteen.atTime(0, 1).atZone(PortalClock.ZONE).toInstant());
        Kits.order(SignIn.as("child-14"), "child-14", offer).statusCode(201);
    }

    @Test
    void at_thirteen_the_young_person_finds_it_and_the_guardian_nothing() {
        String child = "child-day-before-13";
        String order = Kits.ordered(SignIn.as("guardian"), child);
        Sandbox.standAt(
                today().plusDays(1).atTime(0, 1).atZone(PortalClock.ZONE).toInstant());
        for (String path : List.of("/offers", "/orders", "/orders/" + order, "/results", "/results/unread")) {
            Kits.get(SignIn.as("guardian"), child, path).statusCode(403).body("rule", equalTo("G6"));
        }
        Kits.get(SignIn.as(child), child, "/orders")
                .body("items.orderId", contains(order))
                .body("items[0].by.who", equalTo("GUARDIAN"));
    }

    @Test
    void those_who_want_to_know_are_told_of_kit_and_result_and_nothing_of_either() {
        Rows.change(
                database,
                "insert into notification_channel (patient_id, person_id, channel, turned_on, naming, address) values ('"
                        + Kits.id(CHILD) + "', '" + Kits.id("guardian-2")
                        + "', 'EMAIL', true, 'NOTHING', 'erik@example.org')");
        Cookies staff = Kits.staff();
        String order = Kits.ordered(SignIn.as("guardian"), CHILD);
        String told = "select kind from notice where person_id = '" + Kits.id("guardian-2") + "'";
        assertEquals(List.of(), Rows.of(database, told));
        Kits.step(staff, order, 0, Map.of("step", "KIT_SENT")).statusCode(200);
        assertEquals(List.of("ANSWER"), Rows.of(database, told));
    }

    @Test
    void every_answer_is_in_the_access_log() {
        Cookies staff = Kits.staff();
        String order = Kits.ordered(SignIn.as("guardian"), CHILD);
        Kits.arrived(staff, order);
        assertEquals(
                List.of(
                        "orderSelfTest SELF_TEST G10",
                        "stepUnitSelfTestOrder ANSWER_ERRAND T5",
                        "stepUnitSelfTestOrder ANSWER_ERRAND T5"),
                Rows.of(
                        database,
                        "select operation, action, rule from access_log where patient_id = '" + Kits.id(CHILD)
                                + "' order by at, id"));
        Kits.queue(staff, "SENT").body("items", empty());
    }

    private static List<Integer> all(List<Callable<Integer>> calls) throws Exception {
        List<Integer> statuses = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(calls.size())) {
            for (Future<Integer> status : threads.invokeAll(calls)) {
                statuses.add(status.get());
            }
        }
        return statuses;
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Sandbox.now(), PortalClock.ZONE);
    }
}
