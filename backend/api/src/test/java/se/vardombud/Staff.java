package se.vardombud;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Staff of the sandbox's two units, at work. */
public final class Staff {
    /** Their names in the tests, and in the directory. */
    private static final Map<String, String> UNITS =
            Map.of("A", "Kullens vårdcentral", "B", "Specialistmottagningen Höjden");

    private static final Map<String, String> IDS = new ConcurrentHashMap<>();

    private Staff() {}

    /** The id of unit {@code A} or {@code B}. */
    public static String unit(String letter) {
        return IDS.computeIfAbsent(letter, Staff::find);
    }

    /** Has the units looked up again. */
    static void forget() {
        IDS.clear();
    }

    private static String find(String letter) {
        String name = Objects.requireNonNull(UNITS.get(letter));
        List<String> found = SignIn.browser("stranger")
                .queryParam("q", name)
                .get("/api/v1/clinics")
                .then()
                .statusCode(200)
                .extract()
                .path("items.clinicId");
        return found.getFirst();
    }

    /** A session that acts in a commission. */
    public static Cookies session(String persona, String unit, String role) {
        Cookies session = SignIn.as(persona);
        choose(SignIn.browser().cookies(session), unit(unit), role).statusCode(200);
        return session;
    }

    /** A request in such a session. */
    public static RequestSpecification at(String persona, String unit, String role) {
        return SignIn.browser().cookies(session(persona, unit, role));
    }

    /** Asks to act in a commission. */
    public static ValidatableResponse choose(RequestSpecification browser, String unitId, String role) {
        return browser.body(Map.of("unitId", unitId, "role", role))
                .put("/api/v1/session/commission")
                .then();
    }

    /** Has unit A offer these services and no others. */
    public static void offers(List<String> services) {
        Cookies manager = session("staff-manager-a", "A", "OPERATIONS_MANAGER");
        int version = SignIn.browser()
                .cookies(manager)
                .get("/api/v1/units/{u}/clinic", unit("A"))
                .then()
                .statusCode(200)
                .extract()
                .path("version");
        SignIn.browser()
                .cookies(manager)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("offers", services))
                .patch("/api/v1/units/{u}/clinic", unit("A"))
                .then()
                .statusCode(200);
    }

    /** The directory's export, as the portal last got it. */
    public static String export() {
        return given().get("/sandbox/staff").then().statusCode(200).extract().asString();
    }

    /** A new export, which the portal reads at once. */
    public static void export(String csv) {
        given().contentType("text/csv; charset=UTF-8")
                .body(csv)
                .put("/sandbox/staff")
                .then()
                .statusCode(204);
    }
}
