package se.vardombud;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The people of the sandbox, by the stable key in their note. */
public final class Personas {
    private Personas() {}

    /**
     * @param patientId id in the portal
     * @param name null for a child not yet named
     * @param guardians personal numbers
     */
    public record Persona(
            String patientId,
            String personalNumber,
            @Nullable String name,
            LocalDate birthDate,
            List<String> guardians) {}

    /** Asks the sandbox for one of them, such as {@code guardian}. */
    public static Persona get(String key) {
        JsonPath population = given().get("/sandbox/population")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        String person = "find { it.note.startsWith('" + key + ": ') }";
        if (population.get(person) == null) {
            throw new IllegalArgumentException("nobody in the sandbox is called " + key);
        }
        return new Persona(
                population.getString(person + ".patientId"),
                population.getString(person + ".personalNumber"),
                population.getString(person + ".name"),
                LocalDate.parse(population.getString(person + ".birthDate")),
                population.getList(person + ".guardians", String.class));
    }
}
