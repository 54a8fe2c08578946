package se.vardombud.selftest;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.testing.Rows;

/** B2: a guardian's session is byte for byte the same whether or not a result has come that care has hidden. */
@QuarkusTest
class HiddenResultsTest {
    private static final String CHILD = "child-day-before-13";
    /** Differ between any two answers. */
    private static final Set<String> OF_THE_MOMENT = Set.of("date", "access-log-id", "set-cookie");

    @Inject
    DataSource database;

    private String order = "";

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void nothing_shows_it() {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        String seen = Kits.ordered(anna, CHILD);
        Kits.arrived(staff, seen);
        Kits.answer(staff, seen, 2, Kits.result(false)).statusCode(200);
        Sandbox.forward(Duration.ofMinutes(1));
        String offer = Kits.offer(Kits.IRON);
        order = Kits.ordered(anna, CHILD);
        Kits.arrived(staff, order);
        Sandbox.forward(Duration.ofMinutes(1));
        List<String> before = session(anna, offer);
        Kits.answer(staff, order, 2, Kits.result(true)).statusCode(200).body("hiddenFromGuardians", equalTo(true));
        Sandbox.forward(Duration.ofMinutes(1));
        assertEquals(before, session(anna, offer));
    }

    @Test
    void it_answers_as_what_never_was() {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        order = Kits.ordered(anna, CHILD);
        Kits.arrived(staff, order);
        Kits.answer(staff, order, 2, Kits.result(true)).statusCode(200);
        String nobody = UUID.fromString("01890a5d-ac96-774b-bcce-b302099a8057").toString();
        assertEquals(touch(anna, nobody), touch(anna, order));
    }

    @Test
    void the_young_person_finds_it_and_orders_another_that_is_the_young_persons_own() {
        Cookies anna = SignIn.as("guardian");
        Cookies staff = Kits.staff();
        order = Kits.ordered(anna, CHILD);
        Kits.arrived(staff, order);
        Kits.answer(staff, order, 2, Kits.result(true)).statusCode(200);
        Sandbox.forward(Duration.ofDays(1));
        Cookies young = SignIn.as(CHILD);
        Kits.get(young, CHILD, "/orders/" + order).body("status", equalTo("RESULT_READY"));
        Kits.get(young, CHILD, "/results/" + order).statusCode(200);
        Kits.get(young, CHILD, "/offers").body("items[0].inProgress", equalTo(false));
        Kits.order(young, CHILD, Kits.offer(Kits.IRON)).statusCode(201);
        Kits.order(young, CHILD, Kits.offer(Kits.IRON)).statusCode(409);
    }

    /** A delegate sees no more than a guardian: an order that only makes sense after a hidden result would tell of it. */
    @Test
    void what_follows_on_it_is_hidden_from_delegates_too() {
        String patient = "adult-delegator";
        Rows.change(database, "update delegation set actions = 'SELF_TEST'");
        Cookies self = SignIn.as(patient);
        Cookies erik = SignIn.as("guardian-2");
        Cookies staff = Kits.staff();
        order = Kits.ordered(erik, patient);
        Kits.arrived(staff, order);
        List<String> before = delegates(erik, patient);
        Kits.answer(staff, order, 2, Kits.result(true)).statusCode(200);
        String second = Kits.ordered(self, patient);
        assertEquals(before, delegates(erik, patient));
        Kits.cancel(erik, patient, second).statusCode(404);
        Kits.arrived(staff, second);
        Kits.answer(staff, second, 2, Kits.result(false)).statusCode(200);
        assertEquals(before, delegates(erik, patient));
        Kits.get(self, patient, "/results").body("items.resultId", hasSize(2));
        Kits.get(self, patient, "/orders").body("items.orderId", containsInAnyOrder(second, order));
        Kits.ordered(self, patient);
    }

    @Test
    void no_notice_tells_of_it() {
        Rows.change(
                database,
                "insert into notification_channel (patient_id, person_id, channel, turned_on, naming, address) values ('"
                        + Kits.id(CHILD) + "', '" + Kits.id("guardian-2")
                        + "', 'EMAIL', true, 'NOTHING', 'erik@example.org')");
        Cookies staff = Kits.staff();
        order = Kits.ordered(SignIn.as("guardian"), CHILD);
        Kits.arrived(staff, order);
        await().until(() -> Rows.of(database, "select id from work").isEmpty());
        Sandbox.forward(Duration.ofMinutes(20));
        List<String> before = Rows.of(database, "select * from notice");
        Kits.answer(staff, order, 2, Kits.result(true)).statusCode(200);
        assertEquals(before, Rows.of(database, "select * from notice"));
        assertEquals(List.of(), Rows.of(database, "select id from work"));
    }

    /** Everything that a guardian can ask for and do about self-tests, page by page. */
    private List<String> session(Cookies anna, String offer) {
        List<String> answers = new ArrayList<>();
        for (String list : List.of("/orders", "/results", "/offers")) {
            for (String limit : List.of("1", "20")) {
                answers.addAll(pages(anna, list, limit));
            }
        }
        answers.add(text(Kits.as(anna).get(path("/orders/" + order))));
        answers.addAll(touch(anna, order));
        answers.add(text(Kits.as(anna).get(path("/results/unread"))));
        answers.add(text(Kits.as(anna).delete(path("/orders/" + order))));
        answers.add(text(Kits.as(anna).body(Map.of("offerId", offer)).post(path("/orders"))));
        answers.add(text(Kits.as(anna).get("/api/v1/patients/" + Kits.id(CHILD) + "/clinics")));
        answers.add(text(Kits.as(anna).get("/api/v1/me/patients")));
        return answers;
    }

    private static List<String> delegates(Cookies erik, String patient) {
        return List.of(
                Kits.get(erik, patient, "/orders").statusCode(200).extract().asString(),
                Kits.get(erik, patient, "/offers").statusCode(200).extract().asString(),
                Kits.get(erik, patient, "/results").statusCode(200).extract().asString(),
                Kits.get(erik, patient, "/results/unread")
                        .statusCode(200)
                        .extract()
                        .asString(),
                Kits.order(erik, patient, Kits.offer(Kits.IRON))
                        .statusCode(409)
                        .extract()
                        .asString());
    }

    /** All that can be done to a result that one knows the id of. */
    private static List<String> touch(Cookies anna, String result) {
        return List.of(
                text(Kits.as(anna).get(path("/results/" + result))),
                text(Kits.as(anna).put(path("/results/" + result + "/read"))));
    }

    private static List<String> pages(Cookies who, String list, String limit) {
        List<String> answers = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            Response page = Kits.as(who).get(path(list) + "?limit=" + limit + cursor);
            answers.add(text(page));
            String next = page.then().statusCode(200).extract().path("nextCursor");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return answers;
    }

    private static String path(String rest) {
        return "/api/v1/patients/" + Kits.id(CHILD) + "/self-tests" + rest;
    }

    /** Status, headers and body. */
    private static String text(Response response) {
        List<String> headers = response.headers().asList().stream()
                .filter(header -> !OF_THE_MOMENT.contains(header.getName().toLowerCase(Locale.ROOT)))
                .map(Object::toString)
                .sorted()
                .toList();
        return response.statusLine() + "\n" + String.join("\n", headers) + "\n" + response.asString();
    }
}
