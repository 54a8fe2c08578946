package se.vardombud.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.vardombud.Personas;
import se.vardombud.Personas.Persona;
import se.vardombud.SignIn;

/** Every permit that discloses and every denial is in the access log before the answer leaves (access-rules.md, invariant 9). */
@QuarkusTest
class AccessLogHttpTest {
    @Inject
    DataSource dataSource;

    @BeforeEach
    void reset() {
        given().post("/sandbox/reset").then().statusCode(204);
    }

    @Test
    void a_journal_answer_names_its_row() throws SQLException {
        Persona child = Personas.get("child-small");
        String id = SignIn.browser("guardian")
                .get("/api/v1/patients/{id}/journal", child.patientId())
                .then()
                .statusCode(200)
                .extract()
                .header("Access-Log-Id");
        assertEquals(
                List.of(id + " " + Personas.get("guardian").patientId() + " listJournal JOURNAL_READ PERMIT G10 null"),
                rows(child));
    }

    @Test
    void an_entry_is_named_in_its_row() throws SQLException {
        Persona child = Personas.get("child-small");
        var session = SignIn.as("guardian");
        String entry = given().cookies(session)
                .get("/api/v1/patients/{id}/journal", child.patientId())
                .path("items[0].id");
        given().cookies(session)
                .get("/api/v1/patients/{id}/journal/{entry}", child.patientId(), entry)
                .then()
                .statusCode(200);
        assertEquals(
                List.of("1"),
                query("select count(*) from access_log where object_id = '" + UUID.fromString(entry) + "'"));
    }

    @Test
    void a_told_denial_and_a_silent_one_are_both_logged() throws SQLException {
        SignIn.browser("guardian")
                .get("/api/v1/patients/{id}/journal", Personas.get("child-14").patientId())
                .then()
                .statusCode(403)
                .header("Access-Log-Id", nullValue())
                .body("code", equalTo("ACCESS_DENIED"))
                .body("rule", equalTo("G6"))
                .body("reason", equalTo("CHILD_IS_13"))
                .body(
                        "since",
                        equalTo(Personas.get("child-14")
                                .birthDate()
                                .plusYears(13)
                                .toString()))
                .body("action", equalTo("JOURNAL_READ"));
        assertEquals(1, rows(Personas.get("child-14")).size());

        SignIn.browser("guardian-blocked")
                .get(
                        "/api/v1/patients/{id}/journal",
                        Personas.get("child-of-blocked").patientId())
                .then()
                .statusCode(404);
        assertEquals(
                1,
                rows(Personas.get("child-of-blocked")).stream()
                        .filter(row -> row.endsWith("listJournal JOURNAL_READ DENY G1 GUARDIAN_BLOCKED"))
                        .count());
    }

    @Test
    void what_is_not_disclosed_leaves_no_permit() throws SQLException {
        Persona child = Personas.get("child-small");
        SignIn.browser("guardian")
                .get("/api/v1/patients/{id}/journal/{entry}", child.patientId(), new UUID(7, 7))
                .then()
                .statusCode(404);
        assertEquals(List.of(), rows(child));
    }

    @Test
    void nothing_is_shown_when_the_log_cannot_be_written() throws SQLException {
        Persona child = Personas.get("child-small");
        var session = SignIn.as("guardian");
        execute("alter table access_log rename to access_log_gone");
        try {
            String body = given().cookies(session)
                    .get("/api/v1/patients/{id}/journal", child.patientId())
                    .then()
                    .statusCode(503)
                    .header("Retry-After", not(nullValue()))
                    .body("code", equalTo("UNAVAILABLE"))
                    .extract()
                    .asString();
            assertFalse(body.contains("items"));
            given().cookies(session)
                    .get(
                            "/api/v1/patients/{id}/journal",
                            Personas.get("child-14").patientId())
                    .then()
                    .statusCode(503);
        } finally {
            execute("alter table access_log_gone rename to access_log");
        }
        given().cookies(session)
                .get("/api/v1/patients/{id}/journal", child.patientId())
                .then()
                .statusCode(200);
    }

    private List<String> rows(Persona patient) throws SQLException {
        return query(
                "select id || ' ' || actor_id || ' ' || operation || ' ' || action || ' ' || outcome || ' ' || rule || ' ' || coalesce(reason, 'null')"
                        + " from access_log where patient_id = '" + patient.patientId() + "' order by at");
    }

    private List<String> query(String sql) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
