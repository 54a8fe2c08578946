package se.vardombud;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** As they were after the reset; empty = not yet read. */
    private static Map<String, Persona> seeded = Map.of();

    /** As they are in this test. */
    private static Map<String, Persona> known = Map.of();

    /** Whether this test has changed somebody. */
    private static boolean changed;

    /** One of them, such as {@code guardian}, as the sandbox tells of them since it was reset or changed. */
    public static synchronized Persona get(String key) {
        if (known.isEmpty()) {
            known = read();
            seeded = changed ? seeded : known;
        }
        Persona persona = known.get(key);
        if (persona == null) {
            throw new IllegalArgumentException("nobody in the sandbox is called " + key);
        }
        return persona;
    }

    /** Has the sandbox asked again: they are others. */
    static synchronized void forget() {
        seeded = Map.of();
        restore();
    }

    /** Has the sandbox asked again: somebody is not as before. */
    static synchronized void changed() {
        known = Map.of();
        changed = true;
    }

    /** They are as they were seeded. */
    static synchronized void restore() {
        known = seeded;
        changed = false;
    }

    private static Map<String, Persona> read() {
        JsonNode population = given().get("/sandbox/population")
                .then()
                .statusCode(200)
                .extract()
                .as(JsonNode.class);
        Map<String, Persona> read = new HashMap<>();
        population.forEach(one -> {
            String note = one.path("note").asText();
            if (note.contains(": ")) {
                read.put(note.substring(0, note.indexOf(": ")), persona(one));
            }
        });
        return read;
    }

    private static Persona persona(JsonNode one) {
        List<String> guardians = new ArrayList<>();
        one.path("guardians").forEach(guardian -> guardians.add(guardian.asText()));
        return new Persona(
                one.path("patientId").asText(),
                one.path("personalNumber").asText(),
                one.path("name").isTextual() ? one.path("name").asText() : null,
                LocalDate.parse(one.path("birthDate").asText()),
                List.copyOf(guardians));
    }
}
