package se.vardombud.clinic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** S13: clinics found by name, and the list of a person's own. */
@QuarkusTest
class ClinicsHttpTest {
    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "kullens, Kullens vårdcentral",
        "KULLENS VARDCENTRAL, Kullens vårdcentral",
        "vård kull, Kullens vårdcentral",
        "höj, Specialistmottagningen Höjden",
        "granen, Barn- och ungdomsmottagningen Granen",
        "ungdom, Barn- och ungdomsmottagningen Granen",
    })
    void a_word_of_the_name_is_enough(String text, String name) {
        find(text).then().statusCode(200).body("items.name", contains(name));
    }

    @Test
    void what_no_word_begins_with_finds_nothing() {
        for (String text : List.of("ullens", "%", "_ullens xyz", "'; drop table unit")) {
            int status = find(text).then().extract().statusCode();
            assertEquals(200, status);
        }
        find("ullens").then().body("items", empty());
        find("x".repeat(101)).then().statusCode(422);
        SignIn.browser().get("/api/v1/clinics").then().statusCode(401);
    }

    @Test
    void all_clinics_come_in_order_page_by_page() {
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = SignIn.browser("stranger").queryParam("limit", 5);
            JsonPath answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get("/api/v1/clinics")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            names.addAll(answer.getList("items.name", String.class));
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        assertEquals(names.stream().distinct().toList(), names);
        SignIn.browser("stranger")
                .queryParam("limit", 100)
                .get("/api/v1/clinics")
                .then()
                .body("items", hasSize(names.size()));
    }

    @Test
    void a_guardian_keeps_the_childs_list_until_thirteen() {
        Cookies guardian = SignIn.as("guardian");
        String child = Personas.get("child-11").patientId();
        String path = "/api/v1/patients/{id}/clinics";
        browser(guardian).put(path + "/{clinic}", child, Staff.unit("B")).then().statusCode(204);
        browser(guardian).put(path + "/{clinic}", child, Staff.unit("B")).then().statusCode(204);
        browser(guardian).get(path, child).then().body("items.name", contains("Specialistmottagningen Höjden"));
        SignIn.browser("guardian-2").get(path, child).then().body("items", hasSize(1));
        Staff.at("staff-care-b", "B", "CARE_STAFF")
                .get("/api/v1/units/{unit}/patients", Staff.unit("B"))
                .then()
                .body("items.name", hasItem("Oskar Lindqvist"));
        browser(guardian)
                .delete(path + "/{clinic}", child, Staff.unit("B"))
                .then()
                .statusCode(204);
        browser(guardian)
                .delete(path + "/{clinic}", child, Staff.unit("B"))
                .then()
                .statusCode(204);
        browser(guardian).get(path, child).then().body("items", empty());
        browser(guardian).put(path + "/{clinic}", child, new UUID(7, 7)).then().statusCode(404);
        browser(guardian).put(path + "/{clinic}", child, "x").then().statusCode(404);
        browser(guardian).get(path, Personas.get("child-14").patientId()).then().statusCode(403);
    }

    private static Response find(String text) {
        return SignIn.browser("stranger").queryParam("q", text).get("/api/v1/clinics");
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }
}
