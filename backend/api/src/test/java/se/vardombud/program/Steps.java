package se.vardombud.program;

import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** Programmes over HTTP, on either side. */
final class Steps {
    private static final String PATIENT = "/api/v1/patients/{patient}/programs";
    private static final String UNIT = "/api/v1/units/{unit}";
    static final Map<String, Object> READ = Map.of("kind", "TEXT", "title", "Läs", "text", "Läs det här.");
    static final Map<String, Object> DO =
            Map.of("kind", "EXERCISE", "title", "Gör", "text", "Gör det här.", "times", 3);

    private Steps() {}

    static String id(String persona) {
        return Personas.get(persona).patientId();
    }

    /** Anna Lindqvist adds unit A to her child's clinics. */
    static void listed(String child) {
        as(SignIn.as("guardian"))
                .put("/api/v1/patients/{patient}/clinics/{clinic}", id(child), Staff.unit("A"))
                .then()
                .statusCode(204);
    }

    static RequestSpecification as(Cookies who) {
        return SignIn.browser().cookies(who);
    }

    static Map<String, Object> ask(Map<String, Object> question) {
        return Map.of("kind", "QUESTION", "title", "Fråga", "text", "Hur är det?", "question", question);
    }

    static Map<String, Object> content(String title, List<Map<String, Object>> steps) {
        return Map.of("title", title, "about", "För den som vill.", "weeks", 2, "steps", steps);
    }

    static ValidatableResponse list(Cookies who, String patient) {
        return as(who).get(PATIENT, id(patient)).then();
    }

    static String first(Cookies who, String patient) {
        return list(who, patient).statusCode(200).extract().path("items[0].givenId");
    }

    static ValidatableResponse get(Cookies who, String patient, String given) {
        return as(who).get(PATIENT + "/{given}", id(patient), given).then();
    }

    static ValidatableResponse save(
            Cookies who, String patient, String given, Object step, int version, Map<String, Object> work) {
        return as(who).header("If-Match", "\"" + version + "\"")
                .body(work)
                .put(PATIENT + "/{given}/steps/{step}", id(patient), given, step)
                .then();
    }

    static Map<String, Object> work(@Nullable Map<String, Object> answer, boolean done) {
        Map<String, Object> work = new HashMap<>(Map.of("done", done));
        if (answer != null) {
            work.put("answer", answer);
        }
        return work;
    }

    /** @param verb finish or stop */
    static ValidatableResponse close(Cookies who, String patient, String given, String verb, Map<String, Object> body) {
        return as(who).body(body)
                .post(PATIENT + "/{given}/" + verb, id(patient), given)
                .then();
    }

    static ValidatableResponse staff(Cookies staff, String unit, String path) {
        return as(staff).get(UNIT + path, Staff.unit(unit)).then();
    }

    static ValidatableResponse create(Cookies staff, Map<String, Object> content) {
        return as(staff).body(content).post(UNIT + "/programs", Staff.unit("A")).then();
    }

    static ValidatableResponse change(Cookies staff, String program, int version, Map<String, Object> content) {
        return as(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(content)
                .put(UNIT + "/programs/{program}", Staff.unit("A"), program)
                .then();
    }

    /** @param verb publish or withdraw */
    static ValidatableResponse turn(Cookies staff, String program, int version, String verb) {
        return as(staff)
                .header("If-Match", "\"" + version + "\"")
                .post(UNIT + "/programs/{program}/" + verb, Staff.unit("A"), program)
                .then();
    }

    /** A programme of steps to read, published. */
    static String published(Cookies staff, String title, int steps) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (int i = 0; i < steps; i++) {
            all.add(READ);
        }
        return published(staff, content(title, all));
    }

    static String published(Cookies staff, Map<String, Object> content) {
        String program = create(staff, content).statusCode(201).extract().path("programId");
        turn(staff, program, 0, "publish").statusCode(200);
        return program;
    }

    static ValidatableResponse give(Cookies staff, String unit, Map<String, Object> wanted) {
        return as(staff)
                .body(wanted)
                .post(UNIT + "/given-programs", Staff.unit(unit))
                .then();
    }

    static String given(Cookies staff, String patient, String program) {
        return give(staff, "A", Map.of("patientId", id(patient), "programId", program))
                .statusCode(201)
                .extract()
                .path("given.program.givenId");
    }

    static ValidatableResponse end(Cookies staff, String given, int version, String reason) {
        return as(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", reason))
                .post(UNIT + "/given-programs/{given}/end", Staff.unit("A"), given)
                .then();
    }
}
