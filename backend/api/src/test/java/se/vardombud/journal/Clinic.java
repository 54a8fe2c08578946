package se.vardombud.journal;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import java.util.Map;
import se.vardombud.Personas;

/** The simulated clinic's system, over HTTP. */
public final class Clinic {
    private Clinic() {}

    /** Sends a bundle as it is to a persona's journal. */
    public static ValidatableResponse send(String persona, byte[] bundle) {
        return given().contentType("application/fhir+json")
                .body(bundle)
                .post(
                        "/sandbox/clinic/patients/{patient}/bundles",
                        Personas.get(persona).patientId())
                .then();
    }

    /** Hides an entry from guardians. */
    public static void hideFromGuardians(String persona, String entry) {
        hide(persona, entry, Hidden.FROM_GUARDIANS);
    }

    /** Hides an entry from somebody, or shows it again. */
    static void hide(String persona, String entry, Hidden from) {
        given().contentType("application/json")
                .body(Map.of("hidden", from.name()))
                .post(
                        "/sandbox/clinic/patients/{patient}/entries/{entry}/hidden",
                        Personas.get(persona).patientId(),
                        entry)
                .then()
                .statusCode(204);
    }
}
