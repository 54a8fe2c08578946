package se.vardombud.identity.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Outside;
import se.vardombud.Post;
import se.vardombud.Sandbox;

/** Text messages on the wire, to a gateway in every mood. */
@QuarkusTest
class SmsTest {
    private static final String NUMBER = "+46701740605";
    private static final String TEXT = "Åsa & Örjan: 50 % + é? \uD83D\uDC4D";

    @Inject
    Messages messages;

    @Inject
    SmsReports reports;

    @Inject
    Rows rows;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    private void send() {
        messages.sms(new Sms(NUMBER, TEXT), Duration.ofMinutes(30));
    }

    @Test
    void a_text_arrives_letter_by_letter_and_its_delivery_is_reported() {
        send();
        assertEquals(TEXT, Post.newSms(NUMBER));
        await().until(() -> rows.waiting() == 0);
        await().until(() -> rows.count("select count(*) from sms_report where status = 'delivered'") == 1);
        assertEquals(List.of(), Post.sms("+46701740606"));
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 401, 402, 403, 408, 429, 500, 502, 503})
    void what_may_pass_is_tried_again(int status) {
        Outside.fault("sms", Map.of("status", status));
        send();
        await().until(() -> rows.failures() == 1);
        Outside.repair("sms");
        Sandbox.forward(Duration.ofSeconds(5));
        assertEquals(TEXT, Post.newSms(NUMBER));
        await().until(() -> rows.waiting() == 0);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 410, 422})
    void what_can_never_succeed_is_not(int status) {
        Outside.fault("sms", Map.of("status", status));
        send();
        await().until(() -> rows.waiting() == 0);
        assertEquals(List.of(), Post.sms(NUMBER));
    }

    @Test
    void an_answer_that_does_not_come_is_none() {
        Outside.fault("sms", Map.of("delayMs", 5000));
        send();
        await().until(() -> rows.failures() == 1);
    }

    @Test
    void half_an_answer_is_none() {
        Outside.fault("sms", Map.of("malformed", true));
        send();
        await().until(() -> rows.failures() == 1);
        assertEquals(1, Post.sms(NUMBER).size());
    }

    @Test
    void it_is_given_up_when_it_is_no_longer_worth_while() {
        Outside.fault("sms", Map.of("status", 503));
        send();
        await().until(() -> rows.failures() == 1);
        Sandbox.forward(Duration.ofMinutes(30));
        await().until(() -> rows.waiting() == 0);
        Outside.repair("sms");
        assertEquals(List.of(), Post.sms(NUMBER));
    }

    @Test
    void a_failed_delivery_is_only_noted() {
        Outside.fault("sms", Map.of("report", "failed"));
        send();
        await().until(() -> rows.count("select count(*) from sms_report where status = 'failed'") == 1);
        await().until(() -> rows.waiting() == 0);
    }

    @Test
    void a_report_is_taken_at_its_own_address_alone() {
        String address = reports.expect().getPath();
        report(address, "delivered", 204);
        report(address, "what is this", 204);
        report(address.substring(0, address.length() - 1) + (address.endsWith("A") ? "E" : "A"), "failed", 404);
        report(SmsReports.PATH + "/1", "failed", 404);
        given().contentType("application/x-www-form-urlencoded")
                .formParam("id", "1")
                .post(address)
                .then()
                .statusCode(422);
        assertEquals(1, rows.count("select count(*) from sms_report where status = 'other'"));
    }

    @Test
    void reports_are_forgotten_after_a_day() {
        reports.expect();
        Sandbox.forward(Duration.ofDays(1));
        reports.forget();
        assertEquals(1, rows.count("select count(*) from sms_report"));
        Sandbox.forward(Duration.ofSeconds(1));
        reports.forget();
        assertEquals(0, rows.count("select count(*) from sms_report"));
    }

    @ParameterizedTest(name = "from {0} to {1}: {3}")
    @CsvSource({
        "Vardombud, +46701740605, hej, 200",
        "+46701740606, +46701740605, hej, 200",
        "TolvBokstaver, +46701740605, hej, 400",
        "Vardombud, 0701740605, hej, 400",
        "Vardombud, +46701740605, '', 400",
    })
    void the_simulated_gateway_checks_what_46elks_checks(String from, String to, String message, int status) {
        given().auth()
                .preemptive()
                .basic("sandbox", "sandbox")
                .formParams(Map.of("from", from, "to", to, "message", message))
                .post("/sandbox/46elks/a1/sms")
                .then()
                .statusCode(status);
    }

    @Test
    void the_simulated_gateway_wants_to_know_who_sends() {
        given().auth()
                .preemptive()
                .basic("sandbox", "wrong")
                .formParams(Map.of("from", "Vardombud", "to", NUMBER, "message", "hej"))
                .post("/sandbox/46elks/a1/sms")
                .then()
                .statusCode(401)
                .body(equalTo("API access requires Basic HTTP authentication"));
    }

    private static void report(String address, String status, int answer) {
        given().formParams(Map.of("id", "s1", "status", status))
                .post(address)
                .then()
                .statusCode(answer);
    }
}
