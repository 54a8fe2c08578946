package se.vardombud;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;
import se.vardombud.sandbox.clock.SandboxClock;

/** Drives the simulated outside world, over HTTP; its clock at hand. */
public final class Sandbox {
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
        return clock().instant();
    }

    /** Stops the clock, so that the rest of the test is exact; answers with where. */
    public static Instant stopTheClock() {
        Instant now = Instant.ofEpochSecond(now().getEpochSecond());
        standAt(now);
        return now;
    }

    /** The clock stands still at the instant. */
    public static void standAt(Instant instant) {
        clock().move(instant, true);
    }

    /** Moves a clock that stands still. */
    public static void forward(Duration time) {
        standAt(now().plus(time));
    }

    /** At hand, because nearly every test moves it; that it is moved over HTTP too has a test of its own. */
    private static SandboxClock clock() {
        return Arc.container().instance(SandboxClock.class).get();
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
