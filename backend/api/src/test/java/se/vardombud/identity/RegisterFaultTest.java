package se.vardombud.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** What sign-in does when the register refuses, is down, is slow or talks nonsense; and how often it is asked. */
@QuarkusTest
class RegisterFaultTest {
    @BeforeEach
    void reset() {
        Sandbox.reset();
        Sandbox.stopTheClock();
    }

    @AfterEach
    void repair() {
        fault(Map.of("fault", "none"));
    }

    @ParameterizedTest(name = "{0} is asked {1} times")
    @CsvSource({
        "unavailable, 3",
        "soapFault, 3",
        "clientFault, 1",
        "forbidden, 1",
        "malformed, 1",
        "slow, 1",
        "empty, 1",
        "html, 1",
        "huge, 1",
        "externalEntity, 1",
        "entityBomb, 1"
    })
    void no_fault_lets_anybody_in_and_the_proof_stays_good(String fault, int calls) {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        fault(Map.of("fault", fault));
        unavailable(SignIn.collect(order));
        assertEquals(calls, calls());
        fault(Map.of("fault", "none"));
        SignIn.collect(order).statusCode(200).body("status", equalTo("complete"));
    }

    @Test
    void one_question_for_oneself_and_one_for_all_children() {
        String order = SignIn.approvedOrder(Personas.get("guardian").personalNumber());
        fault(Map.of("fault", "none"));
        SignIn.collect(order).statusCode(200);
        assertEquals(2, calls());
    }

    @Test
    void an_error_that_passes_is_not_noticed() {
        String order = SignIn.approvedOrder(Personas.get("stranger").personalNumber());
        fault(Map.of("fault", "unavailable", "times", 2));
        SignIn.collect(order).statusCode(200).body("status", equalTo("complete"));
        assertEquals(3, calls());
    }

    @Test
    void a_register_that_fails_and_fails_is_left_alone() {
        String order = SignIn.approvedOrder(Personas.get("stranger").personalNumber());
        fault(Map.of("fault", "unavailable"));
        for (int i = 0; i < 6; i++) {
            unavailable(SignIn.collect(order));
        }
        assertEquals(12, calls());
    }

    private static void fault(Object fault) {
        Sandbox.json(fault).put("/sandbox/population/fault").then().statusCode(200);
    }

    private static int calls() {
        return given().get("/sandbox/population/fault").then().extract().path("calls");
    }

    private static void unavailable(ValidatableResponse answer) {
        answer.statusCode(503).body("code", equalTo("REGISTER_UNAVAILABLE"));
    }
}
