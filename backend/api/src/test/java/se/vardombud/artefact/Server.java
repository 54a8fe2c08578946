package se.vardombud.artefact;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A packaged server in a process of its own. */
final class Server implements AutoCloseable {
    static final Path SANDBOX = Path.of("target/quarkus-app/quarkus-run.jar");
    static final Path PRODUCTION = Path.of("target-production/quarkus-app/quarkus-run.jar");
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private final Process process;
    private final Path output;
    private final int port;

    private Server(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    /** Starts the jar with these system properties, in a folder that becomes its working directory. */
    static Server start(Path jar, Path folder, Map<String, String> properties) throws IOException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:+UseSerialGC");
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-Dquarkus.http.port=" + port);
        // A database that was killed is mended when it is opened, which takes its time beside other tests.
        command.add("-Dquarkus.datasource.jdbc.acquisition-timeout=60");
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-jar");
        command.add(jar.toAbsolutePath().toString());
        Path output = folder.resolve("output.log");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        return new Server(process, output, port);
    }

    URI uri(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    void awaitReady() {
        await().atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("the server stopped:\n" + output());
                    }
                    return ready();
                });
    }

    private boolean ready() throws InterruptedException {
        try {
            return send(HttpRequest.newBuilder(uri("/q/health/ready"))).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** Waits for the process to end by itself and gives its exit code. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** As kill -9: no shutdown hook, no flush. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
