package se.vardombud.artefact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Passwords and codes are tried by force on two nodes with one database, which are killed and started again in between. */
class BruteForceIT {
    private static final int CLIENTS = 8;
    private static final int TRIES_EACH = 15;
    /** Quotas of common.limit.LimitSettings: at once, as the run is shorter than the shortest interval. */
    private static final int PASSWORDS = 10;

    private static final int SENDS = 3;
    private static final int CODES = 10;
    private static final int CODES_OF_ONE_CHALLENGE = 5;
    private static final Pattern HASHES =
            Pattern.compile("vardombud_password_hash_seconds_count(?:\\{[^}]*})? ([0-9.]+)");

    private final Map<String, AtomicInteger> answers = new ConcurrentHashMap<>();

    @Test
    void no_more_tries_than_the_limits_across_nodes_and_restarts(@TempDir Path folder) throws Exception {
        double hashes = 0;
        List<String> challenges = new ArrayList<>();
        for (String life : List.of("first", "second")) {
            try (Server one = node(folder, life + "-one");
                    Server other = node(folder, life + "-other")) {
                List<Server> nodes = List.of(one, other);
                String victim = persona(one, "stranger:");
                String coded = persona(one, "per-patient:");
                if (challenges.isEmpty()) {
                    challenges.addAll(challenges(one, coded));
                }
                double before = hashes(nodes);
                hammer(
                        nodes,
                        (node, i) -> "password "
                                + post(
                                                node,
                                                "/api/v1/auth/password",
                                                "{\"personalNumber\":\"" + victim + "\",\"password\":\"guess " + life
                                                        + i + "\"}")
                                        .statusCode());
                hashes += hashes(nodes) - before;
                for (String challenge : challenges) {
                    hammer(
                            nodes,
                            (node, i) -> challenge + " "
                                    + post(
                                                    node,
                                                    "/api/v1/auth/password/" + challenge + "/code",
                                                    "{\"code\":\"%06d\"}".formatted(i))
                                            .statusCode());
                }
                one.kill();
                other.kill();
            }
        }
        assertTrue(hashes <= PASSWORDS, hashes + " passwords were really tried");
        assertEquals(SENDS, count("password 202"), answers::toString);
        int codes = 0;
        for (String challenge : challenges) {
            assertTrue(count(challenge + " 422") <= CODES_OF_ONE_CHALLENGE, answers::toString);
            codes += count(challenge + " 422") + count(challenge + " 200");
        }
        assertTrue(codes >= 1 && codes <= CODES, answers::toString);
        System.out.printf(
                "Brute force over two nodes and a restart: %.0f of %d passwords and %d of %d codes were really tried.%n",
                hashes, 2 * CLIENTS * TRIES_EACH, codes, 2 * CLIENTS * TRIES_EACH * challenges.size());
    }

    /** One request; answers with what to count it as. */
    private interface Try {
        String send(Server node, int i) throws IOException, InterruptedException;
    }

    private void hammer(List<Server> nodes, Try attempt) throws Exception {
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            int first = client * TRIES_EACH;
            Server node = nodes.get(client % nodes.size());
            clients.add(() -> {
                for (int i = first; i < first + TRIES_EACH; i++) {
                    answers.computeIfAbsent(attempt.send(node, i), key -> new AtomicInteger())
                            .incrementAndGet();
                }
                return null;
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<Void> client : pool.invokeAll(clients)) {
                client.get();
            }
        }
    }

    private int count(String answer) {
        AtomicInteger count = answers.get(answer);
        return count == null ? 0 : count.get();
    }

    private static Server node(Path folder, String name) throws IOException {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("vardombud.data", folder.toString());
        settings.put(
                "quarkus.datasource.jdbc.url",
                "jdbc:h2:file:" + folder.resolve("vardombud")
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;WRITE_DELAY=0;AUTO_SERVER=TRUE");
        Server node = Server.start(Server.SANDBOX, Files.createDirectory(folder.resolve(name)), settings);
        node.awaitReady();
        return node;
    }

    /** As many as may be begun at once, with the right password. */
    private static List<String> challenges(Server node, String number) throws IOException, InterruptedException {
        String password = JsonPath.from(node.send(HttpRequest.newBuilder(node.uri("/sandbox/passwords")))
                        .body())
                .getString("[0].password");
        List<String> challenges = new ArrayList<>();
        for (int i = 0; i < SENDS; i++) {
            HttpResponse<String> started = post(
                    node,
                    "/api/v1/auth/password",
                    "{\"personalNumber\":\"" + number + "\",\"password\":\"" + password + "\"}");
            assertEquals(202, started.statusCode(), started.body());
            challenges.add(JsonPath.from(started.body()).getString("challengeId"));
        }
        return challenges;
    }

    private static double hashes(List<Server> nodes) throws IOException, InterruptedException {
        double sum = 0;
        for (Server node : nodes) {
            Matcher metric = HASHES.matcher(
                    node.send(HttpRequest.newBuilder(node.uri("/q/metrics"))).body());
            sum += metric.find() ? Double.parseDouble(metric.group(1)) : 0;
        }
        return sum;
    }

    private static String persona(Server node, String note) throws IOException, InterruptedException {
        HttpResponse<String> population = node.send(HttpRequest.newBuilder(node.uri("/sandbox/population")));
        return JsonPath.from(population.body()).getString("find { it.note.startsWith('" + note + "') }.personalNumber");
    }

    private static HttpResponse<String> post(Server node, String path, String body)
            throws IOException, InterruptedException {
        return node.send(HttpRequest.newBuilder(node.uri(path))
                .header("Content-Type", "application/json")
                .header("X-Requested-With", "vardombud")
                .POST(BodyPublishers.ofString(body)));
    }
}
