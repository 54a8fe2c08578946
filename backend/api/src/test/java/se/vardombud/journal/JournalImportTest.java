package se.vardombud.journal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.journal.fhir.Bundles;

/** Imports over HTTP, and what is in the tables afterwards. {@code stranger} has an empty journal to begin with. */
@QuarkusTest
class JournalImportTest {
    @Inject
    DataSource database;

    @BeforeEach
    void reset() {
        given().post("/sandbox/reset").then().statusCode(204);
    }

    @ParameterizedTest(name = "as {0}")
    @ValueSource(strings = {"application/fhir+json", "application/json", "application/fhir+json; charset=utf-8"})
    void a_bundle_of_more_than_a_mebibyte_is_taken_and_the_answer_counts_every_entry(String type) {
        byte[] bundle = Bundles.bytes("patient-01");
        assertTrue(bundle.length > 1024 * 1024);
        JsonPath answer = given().contentType(type)
                .body(bundle)
                .post(
                        "/sandbox/clinic/patients/{patient}/bundles",
                        Personas.get("stranger").patientId())
                .then()
                .statusCode(201)
                .body("importId", notNullValue())
                .body("refused", empty())
                .body("taken.NOTES", equalTo(30))
                .body("taken.TEST_RESULTS", equalTo(17))
                .body("merged.DiagnosticReport", equalTo(30))
                .body("skipped.Claim", equalTo(40))
                .extract()
                .jsonPath();
        int sum = 0;
        for (String part : List.of("taken", "merged", "skipped")) {
            sum += answer.<String, Integer>getMap(part).values().stream()
                    .mapToInt(count -> count)
                    .sum();
        }
        assertEquals(563, sum);
        assertEquals(213, entries("stranger"));
    }

    @Test
    void a_broken_bundle_is_refused_with_its_paths_and_nothing_at_all_is_stored() {
        ObjectNode broken = Bundles.tree("patient-06");
        int last = broken.path("entry").size() - 1;
        while (!Bundles.resource(broken, last).path("resourceType").asText().equals("Immunization")) {
            last--;
        }
        Bundles.resource(broken, last).remove("occurrenceDateTime");
        Map<String, Integer> before = rows();
        Clinic.send("stranger", Bundles.bytes(broken))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("BUNDLE_REFUSED"))
                .body("refused.path", contains("Bundle.entry[" + last + "].resource.occurrence"))
                .body("refused.message", contains("is required"));
        assertEquals(before, rows());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"resourceType\":\"Bundle\"}", "{\"a\":\"\\ud800\"}"})
    void what_is_no_bundle_is_refused(String body) {
        Map<String, Integer> before = rows();
        Clinic.send("stranger", body.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .body("code", equalTo("BUNDLE_REFUSED"))
                .body("refused", not(empty()));
        assertEquals(before, rows());
    }

    @Test
    void other_kinds_of_content_and_unknown_patients_are_answered_as_such() {
        String patient = Personas.get("stranger").patientId();
        given().contentType("application/fhir+xml")
                .body("<Bundle/>")
                .post("/sandbox/clinic/patients/{patient}/bundles", patient)
                .then()
                .statusCode(415);
        given().contentType("application/fhir+json")
                .body(Bundles.bytes("patient-06"))
                .post("/sandbox/clinic/patients/{patient}/bundles", UUID.randomUUID())
                .then()
                .statusCode(404);
        for (String days : List.of("many", "99999999999", "36526")) {
            given().contentType("application/fhir+json")
                    .queryParam("shiftDays", days)
                    .body(Bundles.bytes("patient-06"))
                    .post("/sandbox/clinic/patients/{patient}/bundles", patient)
                    .then()
                    .statusCode(422)
                    .body("violations.field", contains("shiftDays"));
        }
    }

    @Test
    void the_same_bundle_again_replaces_and_keeps_ids_and_what_is_hidden() {
        Clinic.send("stranger", Bundles.bytes("adult")).statusCode(201);
        List<String> ids = new ArrayList<>(ids());
        Clinic.hide("stranger", ids.get(3), Hidden.FROM_EVERYONE);
        ids.remove(3);
        ObjectNode changed = Bundles.tree("adult");
        int losartan = Bundles.first(changed, "MedicationRequest");
        ((ObjectNode) Bundles.resource(changed, losartan)
                        .path("dosageInstruction")
                        .get(0))
                .put("text", "2 tabletter");
        Clinic.send("stranger", Bundles.bytes(changed)).statusCode(201);
        assertEquals(ids, ids());
        assertEquals(16, entries("stranger"));
        SignIn.browser("stranger")
                .queryParam("category", "MEDICATIONS")
                .get(
                        "/api/v1/patients/{patient}/journal",
                        Personas.get("stranger").patientId())
                .then()
                .body(
                        "items.excerpt",
                        contains("1 tablett på fastande mage, en halvtimme före frukost", "2 tabletter"));
    }

    @Test
    void what_the_source_has_retracted_is_gone() {
        Clinic.send("stranger", Bundles.bytes("adult")).statusCode(201).body("taken.ALERTS", equalTo(1));
        ObjectNode retracted = Bundles.tree("adult");
        int allergy = Bundles.first(retracted, "AllergyIntolerance");
        ObjectNode status = (ObjectNode) Bundles.resource(retracted, allergy)
                .path("verificationStatus")
                .path("coding")
                .get(0);
        status.put("code", "entered-in-error");
        Bundles.resource(retracted, allergy).remove("clinicalStatus");
        Clinic.send("stranger", Bundles.bytes(retracted))
                .statusCode(201)
                .body("taken.ALERTS", equalTo(null))
                .body("skipped.AllergyIntolerance", equalTo(1));
        assertEquals(15, entries("stranger"));
    }

    @Test
    void entries_of_an_earlier_import_that_a_bundle_does_not_mention_stay() {
        Clinic.send("stranger", Bundles.bytes("patient-06")).statusCode(201);
        int before = entries("stranger");
        Clinic.send("stranger", Bundles.bytes("adult")).statusCode(201);
        assertEquals(before + 16, entries("stranger"));
    }

    @Test
    void a_fitted_bundle_moves_to_the_personas_birth_date_and_ends_today() {
        LocalDate born = Personas.get("child-of-protected").birthDate();
        JsonPath answer = given().contentType("application/fhir+json")
                .queryParam("fit", true)
                .body(Bundles.bytes("patient-02"))
                .post(
                        "/sandbox/clinic/patients/{patient}/bundles",
                        Personas.get("child-of-protected").patientId())
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        assertTrue(answer.getInt("skipped.Encounter") > 0, "a boy of six has not lived to fifteen");
        long shift = ChronoUnit.DAYS.between(LocalDate.of(2011, 10, 2), born);
        LocalDate first = LocalDate.of(2017, 9, 17).plusDays(shift);
        String note = text(
                "select body from journal_entry where category = 'NOTES' and patient_id = ? order by occurred_at",
                "child-of-protected");
        assertTrue(note.startsWith(first.toString()), () -> note.substring(0, 12) + " is not " + first);
    }

    @Test
    void what_the_clock_has_not_reached_is_left_out_and_counted() {
        given().contentType("application/json")
                .body(Map.of("instant", "2016-01-01T00:00:00Z"))
                .put("/sandbox/clock")
                .then()
                .statusCode(200);
        Clinic.send("stranger", Bundles.bytes("patient-03"))
                .statusCode(201)
                .body("taken", anEmptyMap())
                .body("merged", anEmptyMap())
                .body("skipped.Encounter", equalTo(21))
                .body("skipped.Observation", equalTo(122));
        assertEquals(0, entries("stranger"));
    }

    @Test
    void markup_and_scripts_are_text_like_any_other() {
        ObjectNode hostile = Bundles.tree("adult");
        ((ObjectNode) Bundles.resource(hostile, Bundles.first(hostile, "Condition"))
                        .path("code"))
                .put("text", "<script>alert(1)</script>\u202e'; drop table journal_entry; --");
        ((ObjectNode) Bundles.resource(hostile, Bundles.first(hostile, "Condition")))
                .putObject("text")
                .put("status", "generated")
                .put("div", "<!DOCTYPE a [<!ENTITY b \"bb\">]><div>&b;</div>");
        Clinic.send("stranger", Bundles.bytes(hostile)).statusCode(201);
        SignIn.browser("stranger")
                .queryParam("category", "DIAGNOSES")
                .get(
                        "/api/v1/patients/{patient}/journal",
                        Personas.get("stranger").patientId())
                .then()
                .contentType("application/json")
                .body("items", hasSize(2))
                .body("items[1].title", containsString("<script>alert(1)</script>"));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"own, 201", "with a dash, 201", "another's, 422"})
    void a_personal_number_in_the_bundle_must_be_the_patients(String whose, int status) {
        String own = Personas.get("stranger").personalNumber();
        ObjectNode bundle = Bundles.tree("adult");
        ((ArrayNode) Bundles.resource(bundle, 0).withArray("identifier"))
                .addObject()
                .put("system", "http://electronichealth.se/identifier/personnummer")
                .put(
                        "value",
                        switch (whose) {
                            case "own" -> own;
                            case "with a dash" -> own.substring(0, 8) + "-" + own.substring(8);
                            default -> Personas.get("guardian").personalNumber();
                        });
        String answer = Clinic.send("stranger", Bundles.bytes(bundle))
                .statusCode(status)
                .extract()
                .asString();
        assertTrue(!answer.contains(own.substring(0, 8)), "no personal number in an answer");
        assertEquals(status == 201 ? 16 : 0, entries("stranger"));
    }

    @Test
    void two_imports_at_once_make_one_journal() throws Exception {
        String patient = Personas.get("stranger").patientId();
        try (ExecutorService both = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> sent =
                    both.invokeAll(Collections.nCopies(4, () -> given().contentType("application/fhir+json")
                            .body(Bundles.bytes("adult"))
                            .post("/sandbox/clinic/patients/{patient}/bundles", patient)
                            .statusCode()));
            for (Future<Integer> status : sent) {
                assertEquals(201, status.get());
            }
        }
        assertEquals(16, entries("stranger"));
    }

    @Test
    void an_import_is_written_down_with_what_it_took() {
        Clinic.send("stranger", Bundles.bytes("adult")).statusCode(201);
        assertTrue(text("select taken from journal_import where patient_id = ?", "stranger")
                .contains("\"NOTES\":3"));
        assertEquals("sandbox", text("select source from journal_import where patient_id = ?", "stranger"));
    }

    private static List<String> ids() {
        return SignIn.browser("stranger")
                .queryParam("limit", 100)
                .get(
                        "/api/v1/patients/{patient}/journal",
                        Personas.get("stranger").patientId())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.id", String.class);
    }

    private int entries(String persona) {
        return Integer.parseInt(text("select count(*) from journal_entry where patient_id = ?", persona));
    }

    private Map<String, Integer> rows() {
        return Map.of(
                "entries", Integer.parseInt(text("select count(*) from journal_entry", null)),
                "imports", Integer.parseInt(text("select count(*) from journal_import", null)),
                "units", Integer.parseInt(text("select count(*) from unit", null)));
    }

    private String text(String sql, @Nullable String persona) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            if (persona != null) {
                statement.setObject(1, UUID.fromString(Personas.get(persona).patientId()));
            }
            try (ResultSet rows = statement.executeQuery()) {
                assertTrue(rows.next());
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
