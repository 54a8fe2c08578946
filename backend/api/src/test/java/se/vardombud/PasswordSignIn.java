package se.vardombud;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Map;

/** Signs in with a password and a code, over HTTP. */
public final class PasswordSignIn {
    /** The persona who has a password from the start. */
    public static final String PERSONA = "per-patient";

    private PasswordSignIn() {}

    /** The persona's password. */
    public static String password() {
        return seeded().getString("[0].password");
    }

    /** Where the persona's codes go. */
    public static String mobile() {
        return seeded().getString("[0].to");
    }

    /** The first step. */
    public static Response start(String personalNumber, String password) {
        return SignIn.browser()
                .body(Map.of("personalNumber", personalNumber, "password", password))
                .post("/api/v1/auth/password");
    }

    /** The first step as it goes well: the challenge's id. */
    public static String challenge(String personalNumber, String password) {
        return start(personalNumber, password).then().statusCode(202).extract().path("challengeId");
    }

    /** The second step. */
    public static Response code(String challenge, String code) {
        return SignIn.browser().body(Map.of("code", code)).post("/api/v1/auth/password/{challenge}/code", challenge);
    }

    /** Another code. */
    public static Response resend(String challenge) {
        return SignIn.browser().post("/api/v1/auth/password/{challenge}/resend", challenge);
    }

    /** Both steps, for the persona; the code is the newest of so many messages. */
    public static Cookies session(int messages) {
        String challenge = challenge(Personas.get(PERSONA).personalNumber(), password());
        return code(challenge, Post.code(mobile(), messages))
                .then()
                .statusCode(200)
                .extract()
                .detailedCookies();
    }

    /** A code that is not the one given. */
    public static String not(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }

    private static JsonPath seeded() {
        return given().get("/sandbox/passwords")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
