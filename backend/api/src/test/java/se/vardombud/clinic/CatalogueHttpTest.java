package se.vardombud.clinic;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;
import se.vardombud.Staff;

/** S13: the catalogue, searched as one types and misspells, and each clinic's details. */
@QuarkusTest
class CatalogueHttpTest {
    @BeforeEach
    void reset() {
        Sandbox.reset();
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        // As it is, as it is begun, in any order, without marks, by the town.
        "ängsgård, Ängsgårdens vårdcentral",
        "angsgardens, Ängsgårdens vårdcentral",
        "udden höga, Höga udden hälsocentral",
        "vårdcentral visby, Rauken vårdcentral",
        "kiruna, Vårdcentralen Norrskenet",
        // Misspelt, swapped, begun and misspelt, with another letter that sounds the same.
        "smultornets, Smultronets vårdcentral",
        "smulltron, Smultronets vårdcentral",
        "igelkoten, Barn- och familjehälsan Igelkotten",
        "ljunghedns vrdcentral, Ljunghedens vårdcentral",
        "clarälvens, Klarälvens vårdcentral",
        "wisby, Rauken vårdcentral",
        // Two words for one, and a word that there is not between them.
        "norr skenet, Vårdcentralen Norrskenet",
        "vård central i visby, Rauken vårdcentral",
    })
    void what_one_types_finds_what_one_means(String typed, String name) {
        find("q", typed).body("items[0].name", equalTo(name));
    }

    @Test
    void names_stand_in_the_order_of_the_swedish_alphabet() {
        List<String> names = find("limit", "100").extract().path("items.name");
        List<String> initials =
                names.stream().map(name -> name.substring(0, 1)).distinct().toList();
        List<String> sorted = new ArrayList<>(initials);
        sorted.sort(Collator.getInstance(Locale.of("sv", "SE")));
        assertEquals(sorted, initials);
        assertEquals("Ö", initials.getLast());
    }

    @Test
    void what_fits_best_comes_first() {
        find("q", "barnmottagningen", "limit", "3")
                .body("items.name[0]", equalTo("Barnmottagningen Ekbacken"))
                .body("items.name[1]", equalTo("Barnmottagningen Hassellunden"));
        // In the name before in the town, and the town's own before those that are spelt nearly so.
        find("q", "klippan").body("items.name", contains("Folktandvården Klippan"));
        find("q", "umeå").body("items.name", contains("Jourmottagningen Norrdal", "Ungas hälsa Umeälven"));
        find("q", "umeå vårdcentral").body("items", empty());
    }

    @Test
    void what_was_guessed_comes_page_by_page_too() {
        List<String> names = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null
                            ? find("q", "vårdcetnral", "limit", "7")
                            : find("q", "vårdcetnral", "limit", "7", "cursor", cursor))
                    .extract()
                    .jsonPath();
            names.addAll(page.getList("items.name", String.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);
        assertEquals(names.stream().distinct().toList(), names);
        find("q", "vårdcentral", "limit", "100").body("items", hasSize(names.size()));
    }

    @Test
    void regions_and_services_narrow_the_search() {
        find("region", "GOTLAND").body("items.name", contains("Rauken vårdcentral"));
        find("region", "VASTERBOTTEN", "offers", "SELF_TEST").body("items.name", contains("Ungas hälsa Umeälven"));
        find("offers", "SELF_TEST", "limit", "100")
                .body("items.offers", everyItem(hasItem("SELF_TEST")))
                .body("items.name", hasItems("Kullens vårdcentral", "Specialistmottagningen Höjden"));
        SignIn.browser("stranger")
                .get("/api/v1/regions")
                .then()
                .statusCode(200)
                .body("items.find { it.region == 'GOTLAND' }.clinics", equalTo(1))
                .body("items.find { it.region == 'SKANE' }.clinics", equalTo(6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"region=LONDON", "region=stockholm", "offers=X", "limit=0", "cursor=eA", "cursor=zzzz"})
    void a_question_that_cannot_be_is_422(String query) {
        SignIn.browser("stranger").get("/api/v1/clinics?" + query).then().statusCode(422);
    }

    @Test
    void a_clinic_tells_where_it_is_when_it_is_open_and_what_it_offers() {
        clinic(Staff.unit("A"))
                .statusCode(200)
                .body("name", equalTo("Kullens vårdcentral"))
                .body("region", equalTo("STOCKHOLM"))
                .body("address.city", equalTo("Stockholm"))
                .body("phone", equalTo("08-465 004 00"))
                .body("openingHours[0].days", hasSize(5))
                .body("openingHours[0].opens", equalTo("07:45"))
                .body("offers", hasSize(Service.values().length))
                .body("answersWithinDays", equalTo(2));
        clinic("00000000-0000-7000-8000-000000000000").statusCode(404);
        clinic("x").statusCode(404);
        SignIn.browser().get("/api/v1/clinics/{id}", Staff.unit("A")).then().statusCode(401);
    }

    private static ValidatableResponse clinic(String id) {
        return SignIn.browser("stranger").get("/api/v1/clinics/{id}", id).then();
    }

    private static ValidatableResponse find(String... query) {
        RequestSpecification request = SignIn.browser("stranger");
        for (int i = 0; i < query.length; i += 2) {
            request.queryParam(query[i], query[i + 1]);
        }
        return request.get("/api/v1/clinics").then().statusCode(200);
    }
}
