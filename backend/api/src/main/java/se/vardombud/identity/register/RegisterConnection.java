package se.vardombud.identity.register;

import io.smallrye.faulttolerance.api.CircuitBreakerName;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Provider;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.jspecify.annotations.Nullable;

/** Carries envelopes to the register and back. */
@ApplicationScoped
class RegisterConnection {
    /** The breaker's name; while it is open the register is left alone. */
    static final String BREAKER = "population-register";

    private static final int LARGEST_ANSWER = 4 * 1024 * 1024;
    private static final int OK = 200;
    private static final int FIRST_SERVER_ERROR = 500;

    private final RegisterServiceSettings settings;
    private final Provider<URI> url;
    private final HttpClient http;

    /** @param url of the settings, looked up at each question: a test's port is not known before it listens */
    RegisterConnection(
            RegisterServiceSettings settings, @ConfigProperty(name = "vardombud.register.url") Provider<URI> url) {
        this.settings = settings;
        this.url = url;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout());
        if (settings.url().getScheme().equals("https")) {
            builder.sslContext(ClientCertificate.context(settings));
        }
        http = builder.build();
    }

    @PreDestroy
    void close() {
        http.shutdownNow();
    }

    /**
     * The answer to an envelope. Two more tries where another may help; none while the register has lately failed half the time.
     *
     * @throws NoAnswerException when it cannot be reached or answers with an error of its own
     * @throws SlowAnswerException when the answer is not whole in time
     * @throws RefusedQuestionException when it will not answer
     * @throws UnreadableAnswerException for what is no XML, nothing, or far too much
     */
    @Retry(maxRetries = 2, delay = 200, jitter = 150, retryOn = NoAnswerException.class)
    @CircuitBreaker(
            requestVolumeThreshold = 12,
            failureRatio = 0.5,
            delay = 10_000,
            failOn = {NoAnswerException.class, SlowAnswerException.class})
    @CircuitBreakerName(BREAKER)
    byte[] ask(byte[] envelope) {
        HttpResponse<byte[]> answer = send(envelope);
        if (answer.statusCode() >= FIRST_SERVER_ERROR) {
            throw SoapFault.of(answer.statusCode(), answer.body());
        }
        if (answer.statusCode() != OK) {
            throw new RefusedQuestionException("answered " + answer.statusCode());
        }
        String type = answer.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!type.startsWith("text/xml") || answer.body().length == 0) {
            throw new UnreadableAnswerException("an empty answer, or one that is not XML");
        }
        return answer.body();
    }

    private HttpResponse<byte[]> send(byte[] envelope) {
        HttpRequest request = HttpRequest.newBuilder(url.get())
                .header("Content-Type", "text/xml; charset=UTF-8")
                .header("Accept", "text/xml")
                .header("SOAPAction", '"' + Names.ACTION + '"')
                .POST(BodyPublishers.ofByteArray(envelope))
                .build();
        CompletableFuture<HttpResponse<byte[]>> answer =
                http.sendAsync(request, response -> new LimitedBody(LARGEST_ANSWER));
        try {
            return answer.get(settings.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new SlowAnswerException();
        } catch (ExecutionException e) {
            throw failed(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new SlowAnswerException();
        }
    }

    private static RuntimeException failed(@Nullable Throwable cause) {
        for (Throwable one = cause; one != null; one = one.getCause()) {
            if (one instanceof LimitedBody.TooLargeException) {
                return new UnreadableAnswerException("an answer larger than any can be");
            }
        }
        String kind = cause == null ? "unknown" : cause.getClass().getSimpleName();
        return cause instanceof IOException
                ? new NoAnswerException("no connection: " + kind)
                : new RefusedQuestionException("not asked: " + kind);
    }
}
