package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Uuids;

/** Starts orders for an e-identification. */
@ApplicationScoped
class EidOrderStart {
    private final EidProviders providers;
    private final EidOrderTable table;
    private final CurrentActor actor;
    private final PublicUrl publicUrl;
    private final Uuids uuids;
    private final Clock clock;

    EidOrderStart(
            EidProviders providers,
            EidOrderTable table,
            CurrentActor actor,
            PublicUrl publicUrl,
            Uuids uuids,
            Clock clock) {
        this.providers = providers;
        this.table = table;
        this.actor = actor;
        this.publicUrl = publicUrl;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @param browser the nonce for the browser's cookie; null when the app is on another device */
    record Started(EidOrder order, @Nullable String browser) {}

    Started start(EidOrderRequest request, String endUserIp) {
        EidProvider provider = providers.toStart(request.provider());
        EidOrderEntity order = new EidOrderEntity();
        order.id = uuids.next();
        order.provider = request.provider();
        order.device = request.device();
        order.status = EidStatus.PENDING;
        order.hint = EidHint.OUTSTANDING_TRANSACTION;
        order.purpose = request.purposeOrSignIn();
        if (order.purpose == EidPurpose.REAUTHENTICATE) {
            order.sessionId = actor.orNotSignedIn().session();
        }
        return order.device == EidDevice.SAME
                ? sameDevice(order, provider, endUserIp)
                : otherDevice(order, provider, endUserIp);
    }

    private Started sameDevice(EidOrderEntity order, EidProvider provider, String endUserIp) {
        String browser = Nonce.next();
        order.browserHash = Nonce.hash(browser);
        String back = "/logga-in/retur#order=" + order.id;
        if (provider.keepsReturnUrl()) {
            String nonce = Nonce.next();
            order.returnHash = Nonce.hash(nonce);
            // In the fragment, which stays in the browser: no server log sees the nonce.
            back += "&nonce=" + nonce;
        }
        URI returnUrl = publicUrl.at(back);
        EidReference reference = keep(order, provider, provider.start(endUserIp, returnUrl));
        return new Started(EidOrder.of(order, provider.autoStart(reference, returnUrl), null), browser);
    }

    private Started otherDevice(EidOrderEntity order, EidProvider provider, String endUserIp) {
        EidReference reference = keep(order, provider, provider.start(endUserIp, null));
        return new Started(EidOrder.of(order, null, provider.qr(reference, Duration.ZERO)), null);
    }

    private EidReference keep(EidOrderEntity order, EidProvider provider, EidReference reference) {
        order.reference = reference.reference();
        order.autoStartToken = reference.autoStartToken();
        order.qrStartToken = reference.qrStartToken();
        order.qrStartSecret = reference.qrStartSecret();
        order.startedAt = clock.instant();
        order.expiresAt = order.startedAt.plus(provider.life());
        table.add(order);
        return reference;
    }
}
