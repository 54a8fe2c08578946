package se.vardombud.journal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Personas;
import se.vardombud.SignIn;

/** Reading the journal over HTTP, as the personas. */
@QuarkusTest
class JournalHttpTest {
    private static final String JOURNAL = "/api/v1/patients/{patient}/journal";

    @BeforeEach
    void reset() {
        given().post("/sandbox/reset").then().statusCode(204);
    }

    @Test
    void a_guardian_reads_a_small_childs_journal_newest_first() {
        JsonPath page = SignIn.browser("guardian")
                .get(JOURNAL, id("child-small"))
                .then()
                .statusCode(200)
                .header("Access-Log-Id", notNullValue())
                .body("items", hasSize(20))
                .body("items.unit.name", everyItem(matchesPattern(".*[a-zåäö].*")))
                .extract()
                .jsonPath();
        List<String> dates = page.getList("items.occurredAt", String.class);
        assertEquals(dates.stream().sorted((a, b) -> b.compareTo(a)).toList(), dates);
    }

    @Test
    void pages_follow_each_other_without_gap_or_repeat() {
        Reader guardian = Reader.of("guardian");
        JsonPath summary = guardian.ask()
                .get(JOURNAL + "/summary", id("child-small"))
                .then()
                .extract()
                .jsonPath();
        List<String> ids = walk(guardian, 7);
        assertEquals(new HashSet<>(ids).size(), ids.size());
        assertEquals(ids, walk(guardian, 100));
        assertEquals(
                ids.size(),
                summary.getList("categories.entries", Integer.class).stream()
                        .mapToInt(count -> count)
                        .sum());
        assertEquals(
                ids.size(),
                summary.getList("units.entries", Integer.class).stream()
                        .mapToInt(count -> count)
                        .sum());
    }

    private static List<String> walk(Reader reader, int limit) {
        List<String> ids = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification request = reader.ask().queryParam("limit", limit);
            JsonPath page = (cursor == null ? request : request.queryParam("cursor", cursor))
                    .get(JOURNAL, id("child-small"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            cursor = page.getString("nextCursor");
            int size = page.getList("items").size();
            assertTrue(cursor == null ? size <= limit : size == limit, "a page with another after it is full");
            ids.addAll(page.getList("items.id", String.class));
        } while (cursor != null);
        return ids;
    }

    @Test
    void the_list_is_filtered_by_category_unit_and_date() {
        Reader guardian = Reader.of("guardian");
        JsonPath summary = guardian.ask()
                .get(JOURNAL + "/summary", id("child-small"))
                .then()
                .extract()
                .jsonPath();
        guardian.ask()
                .queryParam("category", "VACCINATIONS", "NOTES")
                .queryParam("limit", 100)
                .get(JOURNAL, id("child-small"))
                .then()
                .statusCode(200)
                .body("items.category", everyItem(in(List.of("VACCINATIONS", "NOTES"))))
                .body("items.category", hasItems("VACCINATIONS", "NOTES"));
        String unit = summary.getString("units[0].unit.id");
        guardian.ask()
                .queryParam("unit", unit)
                .queryParam("limit", 100)
                .get(JOURNAL, id("child-small"))
                .then()
                .body("items.unit.id", everyItem(equalTo(unit)))
                .body("items", hasSize(Math.min(100, summary.getInt("units[0].entries"))));
        String first = summary.getString("firstOn");
        guardian.ask()
                .queryParam("from", first)
                .queryParam("to", first)
                .get(JOURNAL, id("child-small"))
                .then()
                .body("items", not(hasSize(0)));
        guardian.ask()
                .queryParam("to", "1999-12-31")
                .get(JOURNAL, id("child-small"))
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("nextCursor", nullValue());
    }

    @Test
    void an_entry_says_all_it_knows_and_who_can_read_it() {
        Reader guardian = Reader.of("guardian");
        JsonPath report = one(guardian, "child-small", "TEST_RESULTS");
        String entry = report.getString("items[0].id");
        guardian.ask()
                .get(JOURNAL + "/{entry}", id("child-small"), entry)
                .then()
                .statusCode(200)
                .header("Access-Log-Id", notNullValue())
                .body("status", equalTo("final"))
                .body("details.kind", hasItem("RESULT"))
                .body("details.find { it.label.startsWith('Hemoglobin') }.unit", equalTo("g/dL"));
        guardian.ask()
                .get(
                        JOURNAL + "/{entry}",
                        id("child-small"),
                        one(guardian, "child-small", "NOTES").getString("items[0].id"))
                .then()
                .body("text", containsString("# Chief Complaint"))
                .body("author", notNullValue());
        guardian.ask()
                .get(JOURNAL + "/{entry}/readers", id("child-small"), entry)
                .then()
                .statusCode(200)
                .body("who", contains("YOU", "PATIENT", "GUARDIAN"));
    }

    private static JsonPath one(Reader reader, String persona, String category) {
        return reader.ask()
                .queryParam("category", category)
                .queryParam("limit", 1)
                .get(JOURNAL, id(persona))
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .jsonPath();
    }

    @ParameterizedTest(name = "{0} for {1}: {2} {3}")
    @CsvSource({
        "guardian, child-day-before-13, 200,",
        "guardian, child-14, 403, CHILD_IS_13",
        "child-14, child-14, 403, JOURNAL_FROM_16",
        "child-15-maturity, child-15-maturity, 200,",
        "child-day-before-16, child-day-before-16, 403, JOURNAL_FROM_16",
        "child-16-today, child-16-today, 200,",
        "guardian-teens, child-16-today, 403, CHILD_IS_16",
        "guardian, guardian, 200,",
        "stranger, child-small, 404,",
        "guardian-blocked, child-of-blocked, 404,",
    })
    void the_gate_answers_before_the_journal_is_asked(String reader, String patient, int status, String reason) {
        for (String path : List.of("", "/summary")) {
            SignIn.browser(reader)
                    .get(JOURNAL + path, id(patient))
                    .then()
                    .statusCode(status)
                    .body("reason", reason == null ? nullValue() : equalTo(reason));
        }
        SignIn.browser().get(JOURNAL, id(patient)).then().statusCode(401);
    }

    @Test
    void a_partial_permit_opens_its_part_and_the_rest_is_not_there() {
        Reader patient = Reader.of("child-15-maturity");
        JsonPath scope = patient.ask()
                .get("/api/v1/patients/{patient}/access/JOURNAL_READ", id("child-15-maturity"))
                .then()
                .extract()
                .jsonPath();
        String unit = scope.getString("scope.parts[0].unit.id");
        List<String> categories = scope.getList("scope.parts[0].categories", String.class);
        JsonPath summary = patient.ask()
                .get(JOURNAL + "/summary", id("child-15-maturity"))
                .then()
                .body("units.unit.id", contains(unit))
                .body("categories.category", everyItem(in(categories)))
                .extract()
                .jsonPath();
        assertTrue(summary.getInt("units[0].entries") > 0);
        patient.ask()
                .queryParam("limit", 100)
                .get(JOURNAL, id("child-15-maturity"))
                .then()
                .body("items.unit.id", everyItem(equalTo(unit)))
                .body("items.category", everyItem(in(categories)));
        String outside =
                one(Reader.of("guardian-single"), "child-15-maturity", "NOTES").getString("items[0].id");
        assertNotFound(patient, "child-15-maturity", outside);
    }

    @Test
    void what_is_hidden_is_not_found_just_as_what_never_was() {
        Reader guardian = Reader.of("guardian");
        String entry = one(guardian, "child-small", "NOTES").getString("items[0].id");
        Clinic.hide("child-small", entry, Hidden.FROM_GUARDIANS);
        String hidden = assertNotFound(guardian, "child-small", entry);
        String never = assertNotFound(guardian, "child-small", UUID.randomUUID().toString());
        String others = assertNotFound(
                guardian, "child-small", one(guardian, "child-11", "NOTES").getString("items[0].id"));
        String malformed = assertNotFound(guardian, "child-small", "NOT-AN-ID");
        assertEquals(never, hidden);
        assertEquals(never, others);
        assertEquals(never, malformed);
    }

    private static String assertNotFound(Reader reader, String persona, String entry) {
        String body = null;
        for (String path : List.of("/{entry}/readers", "/{entry}")) {
            body = reader.ask()
                    .get(JOURNAL + path, id(persona), entry)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .extract()
                    .asString();
        }
        return String.valueOf(body);
    }

    @Test
    void hiding_leaves_no_trace_in_list_summary_or_cursor() {
        Reader guardian = Reader.of("guardian");
        List<String> all = walk(guardian, 100);
        List<String> hidden = List.of(all.get(0), all.get(6), all.get(7), all.getLast());
        hidden.forEach(entry -> Clinic.hide("child-small", entry, Hidden.FROM_GUARDIANS));
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(hidden);
        assertEquals(rest, walk(guardian, 7));
        assertEquals(
                rest.size(),
                guardian
                        .ask()
                        .get(JOURNAL + "/summary", id("child-small"))
                        .then()
                        .extract()
                        .jsonPath()
                        .getList("categories.entries", Integer.class)
                        .stream()
                        .mapToInt(count -> count)
                        .sum());
        hidden.forEach(entry -> Clinic.hide("child-small", entry, Hidden.NO));
        assertEquals(all, walk(guardian, 7));
    }

    @Test
    void a_patient_of_sixteen_reads_what_was_hidden_from_guardians_but_not_from_everyone() {
        Reader patient = Reader.of("child-16-today");
        String note = one(patient, "child-16-today", "NOTES").getString("items[0].id");
        Clinic.hide("child-16-today", note, Hidden.FROM_GUARDIANS);
        patient.ask()
                .get(JOURNAL + "/{entry}", id("child-16-today"), note)
                .then()
                .statusCode(200);
        Clinic.hide("child-16-today", note, Hidden.FROM_EVERYONE);
        assertNotFound(patient, "child-16-today", note);
    }

    @ParameterizedTest(name = "{0}={1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "category | NOTE",
                "category | notes",
                "unit | 7",
                "unit | 0198-0-0-0-0",
                "from | 2026-02-30",
                "from | yesterday",
                "to | 2026-6-1",
                "to | +999999999-12-31",
                "to | 9999-12-31",
                "limit | 0",
                "limit | 101",
                "limit | -1",
                "limit | 1e2",
                "limit | 99999999999999999999",
                "cursor | x",
                "cursor | AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "cursor | åäö",
            })
    void what_cannot_be_read_is_said(String parameter, String value) {
        SignIn.browser("guardian")
                .queryParam(parameter, value)
                .get(JOURNAL, id("child-small"))
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("code", equalTo("INVALID"))
                .body("violations.field", contains(parameter));
    }

    @Test
    void all_that_is_wrong_is_said_at_once() {
        SignIn.browser("guardian")
                .queryParam("category", "X", "NOTES")
                .queryParam("from", "2026-02-02")
                .queryParam("to", "2026-02-01")
                .queryParam("limit", "many")
                .get(JOURNAL, id("child-small"))
                .then()
                .statusCode(422)
                .body("violations.field", contains("category", "to", "limit"));
    }

    @Test
    void a_tampered_cursor_is_no_cursor() {
        Reader guardian = Reader.of("guardian");
        String cursor =
                guardian.ask().get(JOURNAL, id("child-small")).then().extract().path("nextCursor");
        for (int i = 0; i < cursor.length(); i++) {
            char other = cursor.charAt(i) == 'A' ? 'B' : 'A';
            assertTrue(JournalCursor.decode(cursor.substring(0, i) + other + cursor.substring(i + 1))
                    .isEmpty());
        }
        guardian.ask()
                .queryParam("cursor", cursor + "A")
                .get(JOURNAL, id("child-small"))
                .then()
                .statusCode(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%00",
                "/..%2f..",
                "/'or'1'='1",
                "/summary/x",
                "/%F0%9F%92%8A",
                "/00000000-0000-0000-0000-000000000000"
            })
    void nothing_that_is_asked_for_breaks_anything(String path) {
        int status = SignIn.browser("guardian")
                .urlEncodingEnabled(false)
                .get("/api/v1/patients/" + id("child-small") + "/journal" + path)
                .statusCode();
        assertTrue(status >= 400 && status < 500, () -> "status " + status);
    }

    /** Somebody signed in, who asks many times. */
    private record Reader(Cookies cookies) {
        static Reader of(String persona) {
            return new Reader(SignIn.as(persona));
        }

        RequestSpecification ask() {
            return SignIn.browser().cookies(cookies);
        }
    }

    private static String id(String persona) {
        return Personas.get(persona).patientId();
    }
}
