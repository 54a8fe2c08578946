package se.vardombud.identity.contact;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vardombud.Sandbox;

/** S22: support is there every day from 6 to 22, by Swedish time, and anybody may ask whether it is now. */
@QuarkusTest
class SupportTest {
    @AfterEach
    void reset() {
        Sandbox.reset();
    }

    @ParameterizedTest(name = "at {0}: open {1}, until {2}")
    @CsvSource({
        // Winter: an hour before UTC; summer: two; the nights when the clocks are changed are 7 and 9 hours long.
        "2026-12-01T04:59:59Z, false, 2026-12-01T05:00:00Z",
        "2026-12-01T05:00:00Z, true, 2026-12-01T21:00:00Z",
        "2026-12-01T20:59:59Z, true, 2026-12-01T21:00:00Z",
        "2026-12-01T21:00:00Z, false, 2026-12-02T05:00:00Z",
        "2027-03-27T21:00:00Z, false, 2027-03-28T04:00:00Z",
        "2027-06-01T04:00:00Z, true, 2027-06-01T20:00:00Z",
        "2027-10-30T20:00:00Z, false, 2027-10-31T05:00:00Z",
    })
    void says_whether_it_is_open_and_when_that_changes(String now, boolean open, String until) {
        Sandbox.standAt(Instant.parse(now));
        given().get("/api/v1/support")
                .then()
                .statusCode(200)
                .body("open", equalTo(open))
                .body("changesAt", equalTo(until))
                .body("phone", notNullValue())
                .body("email", notNullValue());
    }
}
