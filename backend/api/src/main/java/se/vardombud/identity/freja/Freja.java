package se.vardombud.identity.freja;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.EidAnswer;
import se.vardombud.identity.EidHint;
import se.vardombud.identity.EidProblem;
import se.vardombud.identity.EidProvider;
import se.vardombud.identity.EidProviderName;
import se.vardombud.identity.EidReference;

/** Freja+ as an e-id provider. */
@Singleton
class Freja implements EidProvider {
    private static final Duration LIFE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_COLLECTS = Duration.ofSeconds(3);

    private final FrejaService service;
    private final SignedResults results;
    private final FrejaSettings settings;

    Freja(FrejaService service, SignedResults results, FrejaSettings settings) {
        this.service = service;
        this.results = results;
        this.settings = settings;
    }

    @Override
    public EidProviderName name() {
        return EidProviderName.FREJA;
    }

    @Override
    public boolean offered() {
        return settings.url().isPresent() && settings.signingCertificates().isPresent();
    }

    @Override
    public Duration life() {
        return LIFE;
    }

    @Override
    public Duration betweenCollects() {
        return BETWEEN_COLLECTS;
    }

    /** It stands in the link, which whoever orders can read and change: see the decision record on Freja. */
    @Override
    public boolean keepsReturnUrl() {
        return false;
    }

    @Override
    public EidReference start(String endUserIp, @Nullable URI returnUrl) {
        try {
            return new EidReference(service.start(), null, null, null);
        } catch (FrejaRefusedException e) {
            throw e.code() == FrejaRefusedException.ANOTHER_UNDER_WAY
                    ? EidProblem.alreadyInProgress()
                    : EidProblem.unavailable("Freja refused the order with " + e.code());
        }
    }

    @Override
    public EidAnswer collect(String reference) {
        ResultAnswer answer;
        try {
            answer = service.result(reference);
        } catch (FrejaRefusedException e) {
            return refused(e.code());
        }
        return switch (answer.status()) {
            case "STARTED" -> new EidAnswer.Pending(EidHint.OUTSTANDING_TRANSACTION);
            case "DELIVERED_TO_MOBILE" -> new EidAnswer.Pending(EidHint.USER_SIGN);
            case "CANCELED" -> new EidAnswer.Failed(EidHint.USER_CANCEL);
            // REJECTED: the person has begun another one meanwhile.
            case "RP_CANCELED", "REJECTED" -> new EidAnswer.Failed(EidHint.CANCELLED);
            case "EXPIRED" -> new EidAnswer.Failed(EidHint.EXPIRED_TRANSACTION);
            case "APPROVED" -> results.read(reference, answer.details());
            case null -> throw EidProblem.unavailable("Freja left out the status");
            // One that Freja has added since: the order's own end comes soon enough.
            default -> new EidAnswer.Pending(EidHint.UNKNOWN);
        };
    }

    @Override
    public void cancel(String reference) {
        try {
            service.cancel(reference);
        } catch (FrejaRefusedException e) {
            // Over already, which is what was asked for.
        }
    }

    @Override
    public String qr(EidReference order, Duration age) {
        return link(order).build().toString();
    }

    @Override
    public URI autoStart(EidReference order, URI returnUrl) {
        return link(order).queryParam("originAppScheme", "{back}").build(returnUrl.toString());
    }

    private UriBuilder link(EidReference order) {
        return UriBuilder.fromUri(settings.appUrl())
                .queryParam("action", "bindUserToTransaction")
                .queryParam("transactionReference", order.reference());
    }

    private static EidAnswer refused(int code) {
        return switch (code) {
            case FrejaRefusedException.UNKNOWN_REFERENCE -> new EidAnswer.Failed(EidHint.EXPIRED_TRANSACTION);
            case FrejaRefusedException.UNKNOWN_USER -> new EidAnswer.Failed(EidHint.UNKNOWN_USER);
            default -> throw EidProblem.unavailable("Freja refused to tell the result with " + code);
        };
    }
}
