package se.vardombud.selftest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** What can be tested at home: told by staff, found by people of the right age. */
@QuarkusTest
class SelfTestOffersTest {
    private static final String OFFERS = "/api/v1/units/{u}/self-test-offers";

    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @Test
    void ones_own_clinics_come_first_and_only_what_is_for_the_age() {
        Kits.get(SignIn.as("guardian"), "child-small", "/offers")
                .statusCode(200)
                .body("items.test.title", everyItem(equalTo(Kits.IRON)))
                .body("items[0].clinic.name", equalTo("Kullens vårdcentral"))
                .body("items[0].region", equalTo("STOCKHOLM"))
                .body("items[0].test.how", containsString("Stick på sidan av fingertoppen"))
                .body("items[0].inProgress", equalTo(false));
        Kits.get(SignIn.as("young-17"), "young-17", "/offers")
                .body("items.clinic.name", hasItem("Ungas hälsa Umeälven"))
                .body("items.test.title", hasItem(Kits.SWAB));
        Kits.get(SignIn.as("guardian"), "guardian", "/offers")
                .body("items.clinic.name", not(hasItem("Ungas hälsa Umeälven")));
    }

    @Test
    void they_are_found_by_region_and_read_page_by_page() {
        Cookies self = SignIn.as("guardian");
        Kits.get(self, "guardian", "/offers?region=VASTRA_GOTALAND")
                .body("items.clinic.name", everyItem(equalTo("Ängsgårdens vårdcentral")))
                .body("items", hasSize(2));
        Kits.get(self, "guardian", "/offers?region=GOTLAND").body("items", hasSize(0));
        Kits.get(self, "guardian", "/offers?region=ATLANTIS").statusCode(422);
        List<String> all = Kits.get(self, "guardian", "/offers").extract().path("items.offerId");
        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            RequestSpecification page = Kits.as(self).queryParam("limit", 1);
            JsonPath answer = (cursor == null ? page : page.queryParam("cursor", cursor))
                    .get(Kits.BODY_SIDE + "/offers", Kits.id("guardian"))
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            seen.addAll(answer.getList("items.offerId", String.class));
            cursor = answer.getString("nextCursor");
        } while (cursor != null);
        assertEquals(all, seen);
        for (String wrong : List.of("x", "CjAwMDAwMDAwLTAwMDAtMDAwMC0wMDAwLTAwMDAwMDAwMDAwMA", "KzE")) {
            Kits.get(self, "guardian", "/offers?cursor=" + wrong).statusCode(422);
        }
    }

    @Test
    void staff_add_change_and_withdraw() {
        Cookies staff = Kits.staff();
        String id = add(staff, test(Map.of("title", " B-vitamin\n12 ")), true)
                .statusCode(201)
                .body("test.title", equalTo("B-vitamin 12"))
                .body("version", equalTo(0))
                .extract()
                .path("offerId");
        Kits.get(SignIn.as("guardian"), "guardian", "/offers").body("items.offerId", hasItem(id));
        change(staff, "A", id, 0, test(Map.of("title", "B12", "ageFrom", 18)), true)
                .statusCode(200)
                .body("test.ageFrom", equalTo(18))
                .body("version", equalTo(1));
        change(staff, "A", id, 0, test(Map.of()), true).statusCode(412);
        Kits.get(SignIn.as("guardian"), "child-small", "/offers").body("items.offerId", not(hasItem(id)));
        change(staff, "A", id, 1, test(Map.of("title", "B12")), false).statusCode(200);
        Kits.get(SignIn.as("guardian"), "guardian", "/offers").body("items.offerId", not(hasItem(id)));
        Kits.order(SignIn.as("guardian"), "guardian", id).statusCode(409).body("code", equalTo("OFFER_WITHDRAWN"));
        Kits.as(staff)
                .get(OFFERS, Staff.unit("A"))
                .then()
                .body("items.test.title", contains("B12", Kits.IRON, Kits.SWAB))
                .body("items.open", contains(false, true, true));
    }

    @Test
    void bad_input_is_told_and_changes_nothing() {
        Cookies staff = Kits.staff();
        for (Map<String, Object> wrong : List.<Map<String, Object>>of(
                Map.of("title", " "),
                Map.of("title", "x".repeat(101)),
                Map.of("shows", "a\u0000b"),
                Map.of("how", "x".repeat(2001)),
                Map.of("ageFrom", -1),
                Map.of("ageTo", 121),
                Map.of("ageFrom", 15, "ageTo", 14),
                Map.of("answerWithinDays", 0))) {
            add(staff, test(wrong), true).statusCode(422);
        }
        String id = Kits.offer(Kits.IRON);
        change(staff, "A", new UUID(7, 7).toString(), 0, test(Map.of()), true).statusCode(404);
        change(staff, "A", "x", 0, test(Map.of()), true).statusCode(404);
        Cookies other = Staff.session("staff-care-b", "B", "CARE_STAFF");
        change(other, "B", id, 0, test(Map.of()), true).statusCode(404);
        change(other, "A", id, 0, test(Map.of()), true).statusCode(403);
        Kits.as(staff)
                .body(Map.of("test", test(Map.of()), "open", true))
                .put(OFFERS + "/{o}", Staff.unit("A"), id)
                .then()
                .statusCode(428);
        Kits.as(SignIn.as("guardian")).get(OFFERS, Staff.unit("A")).then().statusCode(403);
    }

    @Test
    void what_a_clinic_stops_offering_is_not_found_and_not_ordered() {
        Cookies self = SignIn.as("guardian");
        String id = Kits.offer(Kits.IRON);
        Cookies manager = Staff.session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        int version = Kits.as(manager)
                .get("/api/v1/units/{u}/clinic", Staff.unit("A"))
                .then()
                .extract()
                .path("version");
        Kits.as(manager)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("offers", List.of("MESSAGE")))
                .patch("/api/v1/units/{u}/clinic", Staff.unit("A"))
                .then()
                .statusCode(200);
        Kits.get(self, "guardian", "/offers").body("items.clinic.name", not(hasItem("Kullens vårdcentral")));
        Kits.order(self, "guardian", id)
                .statusCode(409)
                .body("code", equalTo("SERVICE_NOT_OFFERED"))
                .body("phone", equalTo("08-465 004 00"));
    }

    private static Map<String, Object> test(Map<String, Object> with) {
        Map<String, Object> test = new HashMap<>(
                Map.of("title", "B12", "shows", "Något i blodet.", "how", "Stick i fingret.", "answerWithinDays", 7));
        test.putAll(with);
        return test;
    }

    private static ValidatableResponse add(Cookies staff, Map<String, Object> test, boolean open) {
        return Kits.as(staff)
                .body(Map.of("test", test, "open", open))
                .post(OFFERS, Staff.unit("A"))
                .then();
    }

    private static ValidatableResponse change(
            Cookies staff, String unit, String id, int version, Map<String, Object> test, boolean open) {
        return Kits.as(staff)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("test", test, "open", open))
                .put(OFFERS + "/{o}", Staff.unit(unit), id)
                .then();
    }
}
