package se.vardombud.identity.message;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.vardombud.Personas;
import se.vardombud.Post;
import se.vardombud.Sandbox;
import se.vardombud.identity.Language;
import se.vardombud.identity.PostalAddress;

/** A letter from the portal to the letter box, days later. */
@QuarkusTest
class LetterPostTest {
    @Inject
    Messages messages;

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    private void order(Language language) {
        String name = Objects.requireNonNull(Personas.get("guardian").name());
        messages.letter(new PasswordLetter(
                new PostalAddress(name, null, "Gatan 1", "12345", "ORT"),
                language,
                "ABCDEFGHJKLM",
                LocalDate.parse("2026-12-12"),
                "+46701740605"));
        await().until(() -> Post.box(Personas.get("guardian").personalNumber())
                        .getList("id")
                        .size()
                == 1);
    }

    @ParameterizedTest(name = "sent {0}, arrives {1}")
    @CsvSource({
        "2026-11-16T10:00:00Z, 2026-11-19",
        "2026-11-18T10:00:00Z, 2026-11-23",
        "2026-11-20T10:00:00Z, 2026-11-25",
        "2026-11-21T10:00:00Z, 2026-11-25",
        "2026-11-22T23:30:00Z, 2026-11-26",
    })
    void it_is_closed_until_it_arrives_three_working_days_later(Instant sent, LocalDate arrives) {
        Sandbox.standAt(sent);
        order(Language.SV);
        Sandbox.standAt(Instant.parse(arrives.minusDays(1) + "T22:59:59Z"));
        JsonPath letters = Post.box(Personas.get("guardian").personalNumber());
        assertEquals(arrives.minusDays(1) + "T23:00:00Z", letters.getString("[0].arrivesAt"));
        assertNull(letters.getString("[0].text"));
        pdf(letters.getString("[0].id"), 404);

        Sandbox.standAt(Instant.parse(arrives.minusDays(1) + "T23:00:00Z"));
        letters = Post.box(Personas.get("guardian").personalNumber());
        assertTrue(letters.getBoolean("[0].arrived"));
        assertTrue(letters.getString("[0].text").contains("ABCD EFGH JKLM"));
        pdf(letters.getString("[0].id"), 200);
        assertEquals(
                0,
                Post.box(Personas.get("protected-adult").personalNumber())
                        .getList("id")
                        .size());
    }

    @ParameterizedTest
    @EnumSource
    void it_says_whom_it_is_for_what_to_do_and_until_when(Language language) {
        Sandbox.standAt(Instant.parse("2026-11-20T10:00:00Z"));
        order(language);
        Sandbox.standAt(Instant.parse("2026-11-25T10:00:00Z"));
        JsonPath letters = Post.box(Personas.get("guardian").personalNumber());
        String text = letters.getString("[0].text").replaceAll("\\s+", " ");
        assertTrue(text.contains(Objects.requireNonNull(Personas.get("guardian").name())));
        assertTrue(text.contains("12 december 2026") || text.contains("12 December 2026"));
        assertTrue(text.contains(
                language == Language.SV ? "Har du inte beställt något lösenord?" : "Did you not order a password?"));
        assertTrue(letters.getString("[0].title").contains("Vårdombud"));
    }

    @Test
    void a_reset_empties_the_box() {
        order(Language.SV);
        Sandbox.reset();
        assertEquals(
                0,
                Post.box(Personas.get("guardian").personalNumber())
                        .getList("id")
                        .size());
    }

    private static void pdf(String id, int status) {
        given().get("/sandbox/letters/{id}/pdf", id)
                .then()
                .statusCode(status)
                .contentType(startsWith(status == 200 ? "application/pdf" : "application/problem+json"));
    }
}
