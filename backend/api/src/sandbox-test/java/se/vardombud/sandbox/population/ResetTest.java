package se.vardombud.sandbox.population;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Cookies;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Sandbox;
import se.vardombud.SignIn;

/** The sandbox can always be started afresh. */
@QuarkusTest
class ResetTest {
    @Inject
    DataSource database;

    @Test
    void everything_is_as_on_the_first_day() {
        Sandbox.reset();
        Cookies cookies = SignIn.as("guardian");
        Sandbox.changeInRegister("guardian", Map.of("name", "Anna Ny"));
        Sandbox.registerAnswers(false);
        Sandbox.forward(Duration.ofDays(400));
        Sandbox.reset();
        given().get("/sandbox/clock").then().body("moved", equalTo(false));
        given().get("/sandbox/bankid").then().body("$", empty());
        given().get("/sandbox/population/availability").then().body("available", equalTo(true));
        assertEquals("Anna Lindqvist", Personas.get("guardian").name());
        SignIn.browser().cookies(cookies).get("/api/v1/session").then().statusCode(401);
        SignIn.browser("guardian").get("/api/v1/session").then().statusCode(200);
    }

    @Test
    void the_laws_age_limits_stay() throws SQLException {
        Sandbox.reset();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery("select count(*) from age_limits")) {
            rows.next();
            assertNotEquals(0, rows.getInt(1));
        }
    }

    @Test
    void nobody_is_there_twice() {
        Sandbox.reset();
        Sandbox.reset();
        given().get("/sandbox/population").then().body("findAll { it.note.startsWith('guardian: ') }", hasSize(1));
    }
}
