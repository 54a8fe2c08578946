package se.vardombud.identity;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.SignIn;

@QuarkusTest
class SignInTest {
    @Test
    void a_guardian_signs_in_with_a_qr_code() {
        SignIn.browser("guardian")
                .get("/api/v1/session")
                .then()
                .statusCode(200)
                .body("personId", equalTo(Personas.get("guardian").patientId()))
                .body("assurance", equalTo("E_ID"));
    }
}
