package se.vardombud.notification;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Outside;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.News;
import se.vardombud.testing.Rows;

/** News reaches the one it is for, by their own choice, and says nothing of what or whom it is about. */
@QuarkusTest
class NewsTest {
    private static final String ANNA = "anna@example.org";
    private static final String HUGO = "hugo@example.org";

    @Inject
    Event<News> news;

    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @Test
    void it_reaches_the_young_person_and_the_guardian_each_by_their_own_settings() {
        Choice.mailTo(SignIn.as("child-14"), "child-14", "FIRST_NAME", HUGO);
        Choice.mailTo(SignIn.as("guardian"), "guardian", "FIRST_NAME", ANNA);
        tell("child-14", News.Kind.QUESTION);
        tell("guardian", News.Kind.DECISION);
        await().until(() -> Post.mail(HUGO).size() == 2 && Post.mail(ANNA).size() == 2);
        assertEquals(
                "Du har fått en fråga att svara på. Logga in i Vårdombud som du brukar för att läsa.",
                Post.mail(HUGO).getFirst());
        assertEquals(
                "Du har fått ett besked. Logga in i Vårdombud som du brukar för att läsa.",
                Post.mail(ANNA).getFirst());
        done();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_has_words_in_both_languages_and_names_nobody(News.Kind kind) {
        Cookies anna = SignIn.as("guardian");
        Choice.mailTo(anna, "guardian", "NOTHING", ANNA);
        for (String language : List.of("sv", "en")) {
            SignIn.browser().cookies(anna).body(Map.of("language", language)).patch("/api/v1/me");
            int before = Post.mail(ANNA).size();
            news.fire(new News(person("guardian"), person("child-small"), kind));
            await().until(() -> Post.mail(ANNA).size() > before);
            String text = Post.mail(ANNA).getFirst();
            assertTrue(text.contains("Vårdombud") && !text.contains("Maja") && !text.contains("{"), text);
            Sandbox.forward(Notices.PAUSE);
        }
    }

    @Test
    void somebody_without_a_relation_yet_can_be_asked() {
        Choice.mailTo(SignIn.as("stranger"), "stranger", "NOTHING", ANNA);
        tell("stranger", News.Kind.QUESTION);
        await().until(() -> Post.mail(ANNA).size() == 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a block", "protection", "turned off"})
    void what_has_come_between_keeps_it_back(String what) {
        var anna = SignIn.as("guardian");
        Choice.mailTo(anna, "guardian", "NOTHING", ANNA);
        Outside.fault("mail", Map.of("reply", "450 4.7.1 Greylisted"));
        tell("guardian", News.Kind.DECISION);
        await().until(() ->
                !Rows.of(database, "select 1 from work where failures = 1").isEmpty());
        switch (what) {
            case "a block" ->
                Rows.change(
                        database,
                        "insert into guardian_block (patient_id, id, guardian_id, reason, begun_at) values ('"
                                + person("child-14") + "', '019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60', '"
                                + person("guardian") + "', 'Decided by care.', current_timestamp)");
            case "protection" -> {
                Sandbox.changeInRegister("child-14", Map.of("protected", true));
                SignIn.as("guardian");
            }
            default -> Choice.mail(anna, "guardian", false, "NOTHING", ANNA).statusCode(200);
        }
        Outside.repair("mail");
        Sandbox.forward(Duration.ofMinutes(1));
        done();
        assertEquals(1, Post.mail(ANNA).size());
    }

    @Test
    void what_does_not_happen_is_not_told() {
        Choice.mailTo(SignIn.as("child-14"), "child-14", "NOTHING", HUGO);
        QuarkusTransaction.begin();
        tell("child-14", News.Kind.QUESTION);
        QuarkusTransaction.rollback();
        done();
        assertEquals(1, Post.mail(HUGO).size());
    }

    private void tell(String receiver, News.Kind kind) {
        news.fire(new News(person(receiver), person("child-14"), kind));
    }

    private static PersonId person(String persona) {
        return PersonId.fromString(Personas.get(persona).patientId());
    }

    private void done() {
        await().until(() -> Rows.of(database, "select 1 from work").isEmpty());
    }
}
