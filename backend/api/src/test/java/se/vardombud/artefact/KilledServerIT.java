package se.vardombud.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The server is killed under load: every journal answer that a client had received has its row in the access log. */
class KilledServerIT {
    private static final int CLIENTS = 16;
    private static final int ANSWERS_BEFORE_THE_KILL = 400;

    @Test
    void no_answer_without_its_row(@TempDir Path folder) throws Exception {
        Set<String> answered = ConcurrentHashMap.newKeySet();
        try (Server server = Server.start(Server.SANDBOX, folder, Map.of("vardombud.data", folder.toString()))) {
            server.awaitReady();
            String cookie = signIn(server, "guardian:");
            String journal = "/api/v1/patients/" + persona(server, "child-small:", "patientId") + "/journal";
            CountDownLatch enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
            try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
                for (int i = 0; i < CLIENTS; i++) {
                    clients.submit(() -> readUntilKilled(server, journal, cookie, answered, enough));
                }
                assertTrue(enough.await(60, TimeUnit.SECONDS), () -> "too few answers\n" + server.output());
                server.kill();
            }
        }
        assertTrue(answered.size() >= ANSWERS_BEFORE_THE_KILL);
        Set<String> missing = new TreeSet<>(answered);
        missing.removeAll(logged(folder));
        assertEquals(
                Set.of(), missing, () -> missing.size() + " of " + answered.size() + " answers are not in the log");
        System.out.println(
                "Killed under load: " + answered.size() + " answers received, each with its row in the access log.");
    }

    private static int readUntilKilled(
            Server server, String journal, String cookie, Set<String> answered, CountDownLatch enough)
            throws InterruptedException {
        try {
            while (true) {
                HttpResponse<String> answer =
                        server.send(HttpRequest.newBuilder(server.uri(journal)).header("Cookie", cookie));
                assertEquals(200, answer.statusCode());
                answered.add(answer.headers().firstValue("Access-Log-Id").orElseThrow());
                enough.countDown();
            }
        } catch (IOException killed) {
            return answered.size(); // the end that this test brings about
        }
    }

    private static Set<String> logged(Path folder) throws SQLException {
        Set<String> ids = new HashSet<>();
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("vardombud") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE",
                        "",
                        "");
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery(
                                "select id from access_log where operation = 'listJournal' and outcome = 'PERMIT'")) {
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
        }
        return ids;
    }

    private static String signIn(Server server, String persona) throws IOException, InterruptedException {
        String order = JsonPath.from(
                        post(server, "/api/v1/auth/eid-orders", "{\"provider\":\"bankid\",\"device\":\"other\"}")
                                .body())
                .getString("id");
        String number = persona(server, persona, "personalNumber");
        post(server, "/sandbox/bankid/" + order + "/approve", "{\"personalNumber\":\"" + number + "\"}");
        HttpResponse<String> complete = post(server, "/api/v1/auth/eid-orders/" + order + "/collect", "{}");
        assertEquals("complete", JsonPath.from(complete.body()).getString("status"), complete.body());
        return complete.headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.contains("vardombud_session"))
                .findFirst()
                .orElseThrow()
                .split(";")[0];
    }

    private static String persona(Server server, String note, String field) throws IOException, InterruptedException {
        HttpResponse<String> population = server.send(HttpRequest.newBuilder(server.uri("/sandbox/population")));
        return JsonPath.from(population.body()).getString("find { it.note.startsWith('" + note + "') }." + field);
    }

    private static HttpResponse<String> post(Server server, String path, String body)
            throws IOException, InterruptedException {
        return server.send(HttpRequest.newBuilder(server.uri(path))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "vardombud")
                .POST(BodyPublishers.ofString(body)));
    }
}
