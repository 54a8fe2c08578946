package se.vardombud;

import static io.restassured.RestAssured.given;
import static io.restassured.config.ObjectMapperConfig.objectMapperConfig;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;

/** Drives the simulated outside world over HTTP. */
public final class Sandbox {
    static {
        // A mapper made for each body looks for modules each time.
        ObjectMapper json = new ObjectMapper().findAndRegisterModules();
        RestAssured.config = RestAssured.config()
                .objectMapperConfig(objectMapperConfig().jackson2ObjectMapperFactory((type, charset) -> json));
        // Background work takes its time on a machine that is busy or has just started.
        Awaitility.setDefaultTimeout(Duration.ofSeconds(30));
        Awaitility.setDefaultPollDelay(Duration.ZERO);
        Awaitility.setDefaultPollInterval(Duration.ofMillis(20));
    }

    /** Whose people and units are remembered. */
    private static @Nullable LocalDate day;

    private Sandbox() {}

    /** Everything as on the first day, at the machine's time. Within a day they are the same people and units, by the same ids. */
    public static void reset() {
        given().post("/sandbox/reset").then().statusCode(204);
        LocalDate today = LocalDate.ofInstant(now(), PortalClock.ZONE);
        if (!today.equals(day)) {
            day = today;
            Staff.forget();
            Personas.forget();
        } else {
            Personas.restore();
        }
    }

    /** The portal's time. */
    public static Instant now() {
        return Instant.parse(
                given().get("/sandbox/clock").then().statusCode(200).extract().path("instant"));
    }

    /** Stops the clock, so that the rest of the test is exact; answers with where. */
    public static Instant stopTheClock() {
        Instant now = Instant.ofEpochSecond(now().getEpochSecond());
        standAt(now);
        return now;
    }

    /** The clock stands still at the instant. */
    public static void standAt(Instant instant) {
        json(Map.of("instant", instant.toString(), "frozen", true))
                .put("/sandbox/clock")
                .then()
                .statusCode(200);
    }

    /** Moves a clock that stands still. */
    public static void forward(Duration time) {
        standAt(now().plus(time));
    }

    /** A request to the sandbox with a body. */
    public static RequestSpecification json(Object body) {
        return given().contentType(ContentType.JSON).body(body);
    }

    /** Whether the population register answers the portal. */
    public static void registerAnswers(boolean available) {
        json(Map.of("available", available))
                .put("/sandbox/population/availability")
                .then()
                .statusCode(200);
    }

    /** Changes a persona in the register, not in the portal's copy. */
    public static void changeInRegister(String persona, Map<String, Object> change) {
        json(change)
                .patch("/sandbox/population/{id}", Personas.get(persona).patientId())
                .then()
                .statusCode(200);
        Personas.changed();
    }
}
