package se.vardombud.sandbox.clock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.vardombud.Sandbox;

/** The clock that the whole portal follows. */
@QuarkusTest
class ClockTest {
    @Inject
    Clock clock;

    @Inject
    ClockTable table;

    @AfterEach
    void release() {
        given().delete("/sandbox/clock").then().statusCode(200).body("moved", equalTo(false));
    }

    @Test
    void it_stands_where_it_is_put() {
        Sandbox.standAt(Instant.parse("2031-02-28T22:59:59.999Z"));
        given().get("/sandbox/clock")
                .then()
                .body("instant", equalTo("2031-02-28T22:59:59.999Z"))
                .body("moved", equalTo(true))
                .body("frozen", equalTo(true));
        assertEquals(Instant.parse("2031-02-28T22:59:59.999Z"), clock.instant());
    }

    @Test
    void it_runs_on_from_where_it_is_put() {
        Sandbox.json(Map.of("instant", "2031-03-01T08:00:00Z"))
                .put("/sandbox/clock")
                .then()
                .statusCode(200)
                .body("instant", startsWith("2031-03-01T08:00:0"))
                .body("frozen", equalTo(false));
        Instant first = clock.instant();
        assertTrue(Duration.between(first, clock.instant()).compareTo(Duration.ofMinutes(1)) < 0);
    }

    @Test
    void it_is_kept_for_the_next_start() {
        Instant frozen = Instant.parse("2031-03-01T08:00:00.123456Z");
        Sandbox.standAt(frozen);
        assertEquals(frozen, table.read().frozenAt());
        given().delete("/sandbox/clock");
        assertEquals(ClockState.REAL, table.read());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1969-12-31T23:59:59Z", "2100-01-01T00:00:01Z"})
    void it_goes_from_1970_to_2100(String instant) {
        Sandbox.json(Map.of("instant", instant)).put("/sandbox/clock").then().statusCode(422);
    }
}
