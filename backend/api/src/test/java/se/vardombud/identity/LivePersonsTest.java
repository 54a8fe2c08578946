package se.vardombud.identity;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** Who is signed in is asked about again while the session lasts, and may then no longer be here. */
@QuarkusTest
class LivePersonsTest {
    @Inject
    LivePersons persons;

    private Cookies session = new Cookies();

    @BeforeEach
    void sign_in() {
        Sandbox.reset();
        Sandbox.stopTheClock();
        session = SignIn.as("stranger");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"deceased, true", "registered, false"})
    void a_session_ends_when_the_register_says_so_a_quarter_of_an_hour_later(String fact, boolean value) {
        Sandbox.changeInRegister("stranger", Map.of(fact, value));
        Sandbox.forward(Duration.ofMinutes(14));
        persons.check();
        status(200);
        Sandbox.forward(Duration.ofMinutes(2));
        persons.check();
        status(401);
    }

    @Test
    void nothing_happens_to_others_or_while_the_register_is_away() {
        Sandbox.forward(Duration.ofMinutes(16));
        persons.check();
        status(200);
        Sandbox.registerAnswers(false);
        Sandbox.forward(Duration.ofMinutes(16));
        persons.check();
        status(200);
    }

    private void status(int expected) {
        SignIn.browser().cookies(session).get("/api/v1/me").then().statusCode(equalTo(expected));
    }
}
