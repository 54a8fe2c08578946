package se.vardombud.sandbox.sms;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jspecify.annotations.Nullable;

/** Tells senders what became of their messages, as the gateway does: once, and without waiting for anybody. */
@Singleton
class DeliveryReports {
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final ManagedExecutor executor;

    DeliveryReports(ManagedExecutor executor) {
        this.executor = executor;
    }

    void send(SimulatedSms sms, @Nullable String address, SmsFault fault) {
        if (address != null) {
            String status = Objects.requireNonNullElse(fault.report(), "delivered");
            executor.execute(() -> post(address, "id=" + encoded(sms.id()) + "&status=" + status));
        }
    }

    private static void post(String address, String form) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            http.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(TIMEOUT)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
        } catch (IOException | IllegalArgumentException e) {
            // Nobody listens: the gateway does not mind.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
