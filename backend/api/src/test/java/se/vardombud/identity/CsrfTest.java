package se.vardombud.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No other site can act through a browser that is signed in. */
@QuarkusTest
class CsrfTest {
    @ParameterizedTest(name = "header {0}, site {1}, origin {2}: {3}")
    @CsvSource({
        "vardombud, , , 201",
        "vardombud, same-origin, , 201",
        "vardombud, none, , 201",
        "vardombud, same-origin, own, 201",
        "vardombud, , own, 201",
        ", , , 403",
        ", same-origin, own, 403",
        "XMLHttpRequest, same-origin, own, 403",
        "vardombud, cross-site, , 403",
        "vardombud, same-site, , 403",
        "vardombud, same-origin, https://elsewhere.example, 403",
        "vardombud, , null, 403",
        "vardombud, , http://localhost, 403",
    })
    void what_changes_something_comes_from_the_portals_own_page(
            @Nullable String requestedWith, @Nullable String site, @Nullable String origin, int status) {
        RequestSpecification request =
                given().contentType(ContentType.JSON).body(Map.of("provider", "bankid", "device", "other"));
        if (requestedWith != null) {
            request.header("X-Requested-With", requestedWith);
        }
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.header("Origin", origin.equals("own") ? "http://localhost:" + RestAssured.port : origin);
        }
        var answer = request.post("/api/v1/auth/eid-orders").then().statusCode(status);
        if (status == 403) {
            answer.contentType("application/problem+json").body("code", equalTo("CSRF"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//api/v1/auth/eid-orders",
                "/api//v1/auth/eid-orders",
                "/%61pi/v1/auth/eid-orders",
                "/x/../api/v1/auth/eid-orders",
                "/api/v1/auth/eid-orders/"
            })
    void no_other_spelling_of_the_path_gets_past(String path) {
        int status = given().urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body(Map.of("provider", "bankid", "device", "other"))
                .post("http://localhost:" + RestAssured.port + path)
                .statusCode();
        assertTrue(status == 403 || status == 404, () -> "answered " + status);
    }

    @Test
    void reading_needs_no_header() {
        given().header("Sec-Fetch-Site", "cross-site")
                .get("/api/v1/api-info")
                .then()
                .statusCode(200);
    }
}
