package se.vardombud.proxy.staff;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** Staff open and close their unit's services, and say what patients find of it. */
@QuarkusTest
class UnitClinicHttpTest {
    private static final String PATH = "/api/v1/units/{unit}/clinic";

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void what_staff_change_holds_at_once_for_whoever_looks() {
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        own(staff).statusCode(200).body("version", equalTo(0)).body("clinic.offers", hasSize(7));
        change(staff, "\"0\"", Map.of("offers", List.of("MESSAGE"), "about", " Nytt. ", "answersWithinDays", 5))
                .statusCode(200)
                .body("version", equalTo(1));
        SignIn.browser("stranger")
                .get("/api/v1/clinics/{id}", Staff.unit("A"))
                .then()
                .body("offers", contains("MESSAGE"))
                .body("about", equalTo("Nytt."))
                .body("answersWithinDays", equalTo(5));
        SignIn.browser("stranger")
                .queryParam("offers", "CERTIFICATE")
                .queryParam("limit", 100)
                .get("/api/v1/clinics")
                .then()
                .body("items.name", not(hasItem("Kullens vårdcentral")));
        change(staff, "\"1\"", Map.of("about", "")).statusCode(200).body("clinic.about", nullValue());
        own(staff).body("clinic.offers", contains("MESSAGE")).body("clinic.answersWithinDays", equalTo(5));
    }

    @Test
    void one_change_does_not_undo_another() {
        Cookies staff = Staff.session("staff-care-a", "A", "CARE_STAFF");
        Cookies other = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        change(other, "\"0\"", Map.of("answersWithinDays", 7)).statusCode(200);
        change(staff, "\"0\"", Map.of("answersWithinDays", 3))
                .statusCode(412)
                .body("code", equalTo("CHANGED_MEANWHILE"));
        change(staff, "x", Map.of("answersWithinDays", 3)).statusCode(412);
        at(staff)
                .body(Map.of("answersWithinDays", 3))
                .patch(PATH, Staff.unit("A"))
                .then()
                .statusCode(428)
                .body("code", equalTo("PRECONDITION_REQUIRED"));
        own(staff).body("clinic.answersWithinDays", equalTo(7));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"answersWithinDays\": 0}",
                "{\"answersWithinDays\": 61}",
                "{\"offers\": [null]}",
                "{\"name\": \"Ny\"}",
                "{\"offers\": [\"X\"]}",
                "null",
                "[]"
            })
    void what_makes_no_sense_is_refused(String body) {
        int status = at(Staff.session("staff-care-a", "A", "CARE_STAFF"))
                .header("If-Match", "\"0\"")
                .body(body)
                .patch(PATH, Staff.unit("A"))
                .statusCode();
        assertTrue(status == 400 || status == 422, "answered " + status);
    }

    @Test
    void only_the_units_own_staff_come_here() {
        SignIn.browser("guardian").get(PATH, Staff.unit("A")).then().statusCode(403);
        Staff.at("staff-care-b", "B", "CARE_STAFF")
                .header("If-Match", "\"0\"")
                .body(Map.of("answersWithinDays", 3))
                .patch(PATH, Staff.unit("A"))
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse own(Cookies session) {
        return at(session).get(PATH, Staff.unit("A")).then();
    }

    private static ValidatableResponse change(Cookies session, String version, Object change) {
        return at(session)
                .header("If-Match", version)
                .body(change)
                .patch(PATH, Staff.unit("A"))
                .then();
    }

    private static RequestSpecification at(Cookies session) {
        return SignIn.browser().cookies(session);
    }
}
