package se.vardombud.identity.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Outside;
import se.vardombud.Post;
import se.vardombud.Sandbox;

/** Mail over real SMTP, to a server in every mood. */
@QuarkusTest
class MailTest {
    private static final String ADDRESS = "asa@exempel.se";
    private static final String TEXT = "Hej Åsa!\n\nEn rad som börjar med punkt:\n.punkt\nÖrjan é 👍";

    @Inject
    Messages messages;

    @Inject
    Rows rows;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    private void send() {
        messages.mail(new Mail(ADDRESS, "Ämnet är å, ä och ö", TEXT), Duration.ofHours(1));
    }

    @Test
    void a_mail_is_plain_text_and_arrives_letter_by_letter() {
        send();
        assertEquals(TEXT, Post.newMail(ADDRESS));
        await().until(() -> rows.waiting() == 0);
        given().queryParam("to", "ASA@exempel.se")
                .get("/sandbox/mail")
                .then()
                .body("size()", equalTo(1))
                .body("[0].subject", equalTo("Ämnet är å, ä och ö"))
                .body("[0].contentType", equalToIgnoringCase("text/plain; charset=utf-8"))
                .body("[0].from", containsString("ingen-svarar@vardombud.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "450 4.7.1 Greylisted",
                "451 4.3.0 Try again",
                "421 4.7.0 Too many",
                "535 5.7.8 Who are you",
                "552 5.2.2 Full"
            })
    void what_may_pass_is_tried_again(String reply) {
        Outside.fault("mail", Map.of("reply", reply));
        send();
        await().until(() -> rows.failures() == 1);
        Outside.repair("mail");
        Sandbox.forward(Duration.ofSeconds(5));
        assertEquals(TEXT, Post.newMail(ADDRESS));
        await().until(() -> rows.waiting() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 No such user", "553 5.1.3 Not an address", "554 5.7.1 Refused"})
    void what_can_never_succeed_is_not(String reply) {
        Outside.fault("mail", Map.of("reply", reply));
        send();
        await().until(() -> rows.waiting() == 0);
        assertEquals(List.of(), Post.mail(ADDRESS));
    }

    @Test
    void a_server_that_does_not_answer_is_asked_again() {
        Outside.fault("mail", Map.of("delayMs", 12000));
        send();
        await().until(() -> rows.failures() == 1);
    }
}
