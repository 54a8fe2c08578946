package se.vardombud.identity.bankid;

import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.EidAnswer;
import se.vardombud.identity.EidHint;
import se.vardombud.identity.EidProblem;
import se.vardombud.identity.EidProvider;
import se.vardombud.identity.EidProviderName;
import se.vardombud.identity.EidReference;

/** BankID as an e-id provider. */
@Singleton
class BankId implements EidProvider {
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final Duration BETWEEN_COLLECTS = Duration.ofSeconds(2);

    private final BankIdClient client;
    private final BankIdSettings settings;

    BankId(@RestClient BankIdClient client, BankIdSettings settings) {
        this.client = client;
        this.settings = settings;
    }

    @Override
    public EidProviderName name() {
        return EidProviderName.BANKID;
    }

    @Override
    public boolean offered() {
        return true;
    }

    @Override
    public Duration life() {
        return LIFE;
    }

    @Override
    public Duration betweenCollects() {
        return BETWEEN_COLLECTS;
    }

    @Override
    public boolean keepsReturnUrl() {
        return true;
    }

    @Override
    public EidReference start(String endUserIp, @Nullable URI returnUrl) {
        String text = settings.userVisibleData()
                .map(data -> Base64.getEncoder().encodeToString(data.getBytes(StandardCharsets.UTF_8)))
                .orElse(null);
        AuthRequest request = new AuthRequest(endUserIp, text, text == null ? null : "simpleMarkdownV1", returnUrl);
        AuthAnswer answer;
        try {
            answer = call(() -> client.auth(request));
        } catch (NoSuchOrderException e) {
            throw EidProblem.unavailable("BankID does not accept how the portal orders");
        }
        return new EidReference(
                told(answer.orderRef()),
                told(answer.autoStartToken()),
                told(answer.qrStartToken()),
                told(answer.qrStartSecret()));
    }

    @Override
    public EidAnswer collect(String reference) {
        CollectAnswer answer;
        try {
            answer = call(() -> client.collect(new OrderRequest(reference)));
        } catch (NoSuchOrderException e) {
            // A final state is given once and then forgotten: for us this order is over.
            return new EidAnswer.Failed(EidHint.EXPIRED_TRANSACTION);
        }
        return switch (told(answer.status())) {
            case "pending" -> new EidAnswer.Pending(hint(answer));
            case "failed" -> new EidAnswer.Failed(hint(answer));
            case "complete" -> new EidAnswer.Complete(personalNumber(answer));
            default -> throw EidProblem.unavailable("unknown status of an order");
        };
    }

    @Override
    public void cancel(String reference) {
        try {
            call(() -> {
                client.cancel(new OrderRequest(reference));
                return reference;
            });
        } catch (NoSuchOrderException e) {
            // Over already, which is what was asked for.
        }
    }

    @Override
    public String qr(EidReference order, Duration age) {
        return AnimatedQr.at(given(order.qrStartToken()), given(order.qrStartSecret()), age);
    }

    /** Without the return address: whoever started the order must not learn the nonce in it before the app has brought it back. */
    @Override
    public URI autoStart(EidReference order, URI returnUrl) {
        return UriBuilder.fromUri(settings.appUrl())
                .queryParam("autostarttoken", given(order.autoStartToken()))
                .queryParam("redirect", "null")
                .build();
    }

    private static EidHint hint(CollectAnswer answer) {
        return answer.hintCode() == null ? EidHint.UNKNOWN : EidHint.of(answer.hintCode());
    }

    private static String personalNumber(CollectAnswer answer) {
        CollectAnswer.CompletionData completion = answer.completionData();
        CollectAnswer.User user = completion == null ? null : completion.user();
        return told(user == null ? null : user.personalNumber());
    }

    /** {@link #start} gives references with nothing left out. */
    private static String given(@Nullable String part) {
        return Objects.requireNonNull(part, "not a reference of BankID");
    }

    private static String told(@Nullable String field) {
        if (field == null || field.isEmpty()) {
            throw EidProblem.unavailable("BankID left out a field");
        }
        return field;
    }

    private static <T> T call(Supplier<@Nullable T> request) {
        T answer;
        try {
            answer = request.get();
        } catch (WebApplicationException e) {
            throw refused(e.getResponse());
        } catch (ProcessingException e) {
            throw EidProblem.unavailable(
                    "BankID did not answer: " + e.getClass().getSimpleName());
        }
        if (answer == null) {
            throw EidProblem.unavailable("BankID answered nothing");
        }
        return answer;
    }

    private static RuntimeException refused(Response response) {
        int status = response.getStatus();
        String error = errorCode(response);
        if (status == 400 && error.equals("alreadyInProgress")) {
            return EidProblem.alreadyInProgress();
        }
        if (status == 404 || (status == 400 && error.equals("invalidParameters"))) {
            return new NoSuchOrderException();
        }
        return EidProblem.unavailable("BankID answered " + status + " " + error);
    }

    private static String errorCode(Response response) {
        try {
            ErrorAnswer answer = response.readEntity(ErrorAnswer.class);
            return answer == null || answer.errorCode() == null ? "" : answer.errorCode();
        } catch (ProcessingException | WebApplicationException | IllegalStateException e) {
            return "";
        }
    }
}
