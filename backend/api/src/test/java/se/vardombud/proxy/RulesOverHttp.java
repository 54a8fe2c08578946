package se.vardombud.proxy;

import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.vardombud.Personas;
import se.vardombud.SignIn;
import se.vardombud.testing.Rows;

/** Makes requests, and looks for the rule that answered: in the answer, or in the log that keeps it. */
final class RulesOverHttp implements AutoCloseable {
    private static final List<String> LOGS = List.of("access_log", "staff_log");

    private final DataSource database;
    private final List<String> security = new CopyOnWriteArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            security.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    RulesOverHttp(DataSource database) {
        this.database = database;
        Logger.getLogger("security").addHandler(listener);
    }

    /**
     * A rule as it was seen.
     *
     * @param seen where
     */
    record Row(String rule, String who, String request, int status, String seen) {
        String line() {
            return "| %s | %s | `%s` | %d | %s |".formatted(rule, who, request, status, seen);
        }
    }

    /** @param ids of the path, in its order */
    Row get(String rule, String who, Cookies session, String path, Object... ids) {
        return seen(rule, who, "GET " + path, browser(session).get("/api/v1" + path, ids));
    }

    Row post(String rule, String who, Cookies session, Map<String, ?> body, String path, Object... ids) {
        return seen(rule, who, "POST " + path, browser(session).body(body).post("/api/v1" + path, ids));
    }

    /** Signing in with BankID, as far as the answer. */
    Row signIn(String rule, String persona) {
        String order = SignIn.approvedOrder(Personas.get(persona).personalNumber());
        String path = "/auth/eid-orders/{orderId}/collect";
        return seen(
                rule,
                persona + ", not signed in",
                "POST " + path,
                SignIn.browser().post("/api/v1" + path, order));
    }

    Row seen(String rule, String who, String request, Response answer) {
        return new Row(rule, who, request, answer.statusCode(), where(rule, answer));
    }

    private String where(String rule, Response answer) {
        if (answer.asString().contains("\"rule\":\"" + rule + "\"")) {
            return "answer";
        }
        for (String log : LOGS) {
            List<String> latest = Rows.of(database, "select rule from " + log + " order by id desc limit 1");
            if (latest.equals(List.of(rule))) {
                return log.replace('_', ' ');
            }
        }
        return !security.isEmpty() && security.getLast().contains("rule=" + rule + " ") ? "security log" : "nowhere";
    }

    private static RequestSpecification browser(Cookies session) {
        return SignIn.browser().cookies(session);
    }

    @Override
    public void close() {
        Logger.getLogger("security").removeHandler(listener);
    }
}
