package se.vardombud;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;

/** Signs people in over HTTP: at once, or with BankID on another device. */
public final class SignIn {
    private SignIn() {}

    /** Signs a persona in, and answers with the cookies of the session. */
    public static Cookies as(String key) {
        return browser()
                .body(Map.of("personalNumber", Personas.get(key).personalNumber()))
                .post("/sandbox/sessions")
                .then()
                .statusCode(204)
                .extract()
                .detailedCookies();
    }

    /** A request as a persona's browser makes it. */
    public static RequestSpecification browser(String key) {
        return browser().cookies(as(key));
    }

    /** A request as the page of somebody not signed in makes it. */
    public static RequestSpecification browser() {
        return given().header("X-Requested-With", "vardombud").contentType(ContentType.JSON);
    }

    /** Starts an order for another device and answers with its id. */
    public static String order() {
        return browser()
                .body(Map.of("provider", "bankid", "device", "other"))
                .post("/api/v1/auth/eid-orders")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** An order that the person has approved and the portal has not asked about. */
    public static String approvedOrder(String personalNumber) {
        String order = order();
        given().contentType(ContentType.JSON)
                .body(Map.of("personalNumber", personalNumber))
                .post("/sandbox/bankid/{order}/approve", order)
                .then()
                .statusCode(200);
        return order;
    }

    /** Asks how an order stands. */
    public static ValidatableResponse collect(String order) {
        return browser().post("/api/v1/auth/eid-orders/{order}/collect", order).then();
    }
}
