package se.vardombud.artefact;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The log of a packaged portal, taken out and held against its checkpoints from the command line, as an auditor does. */
class LogCommandIT {
    @Test
    void a_row_changed_in_the_database_is_named(@TempDir Path folder) throws Exception {
        String key;
        Path checkpoints = folder.resolve("access-log");
        try (Server server = Server.start(Server.SANDBOX, folder, Map.of("vardombud.data", folder.toString()))) {
            server.awaitReady();
            key = get(server, "/api/v1/access-log/key").trim();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> covered(get(server, "/api/v1/access-log/checkpoint")) > 0);
            // It is written outside the database a moment later, or after the next start.
            await().atMost(Duration.ofSeconds(60)).until(() -> written(checkpoints));
        }
        Path before = folder.resolve("before.tsv");
        assertEquals(0, run(folder, "export-log", before.toString()));
        assertEquals(0, run(folder, "verify-log", before.toString(), checkpoints.toString(), key), () -> said(folder));
        assertTrue(said(folder).contains("Every row is what it was"), said(folder));

        change(folder, "update access_log set rule = 'G1' where id = (select min(id) from access_log)");
        Path after = folder.resolve("after.tsv");
        assertEquals(0, run(folder, "export-log", after.toString()));
        assertEquals(1, run(folder, "verify-log", after.toString(), checkpoints.toString(), key), () -> said(folder));
        assertTrue(said(folder).contains("CHANGED"), said(folder));
        assertEquals(2, run(folder, "verify-log", after.toString()));
    }

    /** How many rows a checkpoint is about: its second line; 0 before there is one. */
    private static int covered(String checkpoint) {
        String[] lines = checkpoint.split("\n");
        return lines.length > 1 && lines[1].matches("\\d+") ? Integer.parseInt(lines[1]) : 0;
    }

    private static boolean written(Path checkpoints) throws IOException {
        if (!Files.exists(checkpoints)) {
            return false;
        }
        try (Stream<Path> files = Files.walk(checkpoints)) {
            return files.anyMatch(file -> file.toString().endsWith(".checkpoint"));
        }
    }

    private static String get(Server server, String path) throws IOException, InterruptedException {
        return server.send(HttpRequest.newBuilder(server.uri(path))).body();
    }

    private static int run(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dquarkus.datasource.jdbc.url=" + url(folder),
                "-Dquarkus.datasource.username=",
                "-Dquarkus.datasource.password=",
                "-jar",
                Server.SANDBOX.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start()
                .waitFor();
    }

    private static String said(Path folder) {
        try {
            return Files.readString(folder.resolve("said"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static void change(Path folder, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url(folder), "", "");
                Statement statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }

    private static String url(Path folder) {
        return "jdbc:h2:file:" + folder.resolve("vardombud") + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE";
    }
}
