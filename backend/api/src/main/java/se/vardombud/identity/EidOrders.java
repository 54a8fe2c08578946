package se.vardombud.identity;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;

/**
 * Orders for an e-identification, from start to sign-in. An order for another device is known by its id alone. One for the same device
 * also needs the browser that started it (a cookie) and the nonce that the app brings back to that browser: see the decision record
 * on order binding.
 */
@ApplicationScoped
class EidOrders {
    private static final Duration LIFE = Duration.ofMinutes(3);

    private final List<EidProvider> providers;
    private final EidOrderTable table;
    private final SignIns signIns;
    private final PublicUrl publicUrl;
    private final Uuids uuids;
    private final Clock clock;

    EidOrders(
            @All List<EidProvider> providers,
            EidOrderTable table,
            SignIns signIns,
            PublicUrl publicUrl,
            Uuids uuids,
            Clock clock) {
        this.providers = providers;
        this.table = table;
        this.signIns = signIns;
        this.publicUrl = publicUrl;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** @param browser the nonce for the browser's cookie; null when the app is on another device */
    record Started(EidOrder order, @Nullable String browser) {}

    /** @param session null until the order has led to a sign-in */
    record Collected(EidOrderState state, @Nullable NewSession session) {}

    Started start(EidProviderName providerName, EidDevice device, String endUserIp) {
        EidProvider provider = provider(providerName);
        EidOrderEntity order = new EidOrderEntity();
        order.id = uuids.next();
        order.provider = providerName;
        order.device = device;
        order.purpose = EidPurpose.SIGN_IN;
        order.status = EidStatus.PENDING;
        order.hint = EidHint.OUTSTANDING_TRANSACTION;
        String browser = null;
        URI returnUrl = null;
        if (device == EidDevice.SAME) {
            browser = Nonce.next();
            String back = Nonce.next();
            order.browserHash = Nonce.hash(browser);
            order.returnHash = Nonce.hash(back);
            // In the fragment, which stays in the browser: no server log sees the nonce.
            returnUrl = publicUrl.at("/logga-in/retur#order=" + order.id + "&nonce=" + back);
        }
        EidReference reference = provider.start(endUserIp, returnUrl);
        order.reference = reference.reference();
        order.autoStartToken = reference.autoStartToken();
        order.qrStartToken = reference.qrStartToken();
        order.qrStartSecret = reference.qrStartSecret();
        order.startedAt = clock.instant();
        order.expiresAt = order.startedAt.plus(LIFE);
        table.add(order);
        URI autoStartUrl = device == EidDevice.SAME ? provider.autoStart(reference) : null;
        return new Started(EidOrder.of(order, autoStartUrl, qr(order)), browser);
    }

    Collected collect(UUID id, @Nullable String browser, @Nullable String returnNonce) {
        EidOrderEntity order = updated(own(id, browser));
        return switch (order.status) {
            case PENDING -> new Collected(new EidOrderState(EidState.PENDING, order.hint, qr(order)), null);
            case FAILED -> new Collected(new EidOrderState(EidState.FAILED, order.hint, null), null);
            case FINISHED -> throw EidProblem.finished();
            case APPROVED -> hasReturned(order, returnNonce) ? complete(order) : awaitingReturn();
        };
    }

    void cancel(UUID id, @Nullable String browser) {
        EidOrderEntity order = own(id, browser);
        if (order.status == EidStatus.PENDING) {
            try {
                provider(order.provider).cancel(order.reference);
            } catch (ProblemException e) {
                // The order dies at the provider by itself; here it is over at once.
            }
        }
        table.fail(id, EidHint.CANCELLED);
    }

    private EidOrderEntity own(UUID id, @Nullable String browser) {
        return table.find(id)
                .filter(order -> order.device == EidDevice.OTHER || Nonce.matches(browser, order.browserHash))
                .orElseThrow(ProblemException::notFound);
    }

    private EidOrderEntity updated(EidOrderEntity order) {
        boolean open = order.status == EidStatus.PENDING || order.status == EidStatus.APPROVED;
        if (open && !clock.instant().isBefore(order.expiresAt.plus(EidOrderTable.GRACE))) {
            table.fail(order.id, EidHint.EXPIRED_TRANSACTION);
            return table.get(order.id);
        }
        if (order.status == EidStatus.PENDING && table.claim(order.id)) {
            table.keep(order.id, provider(order.provider).collect(order.reference));
            return table.get(order.id);
        }
        return order;
    }

    private static boolean hasReturned(EidOrderEntity order, @Nullable String returnNonce) {
        return order.device == EidDevice.OTHER || Nonce.matches(returnNonce, order.returnHash);
    }

    private static Collected awaitingReturn() {
        return new Collected(new EidOrderState(EidState.PENDING, EidHint.AWAITING_RETURN, null), null);
    }

    private Collected complete(EidOrderEntity order) {
        NewSession session = signIns.signIn(
                order.personalNumber == null ? "" : order.personalNumber,
                order.provider.method(),
                () -> table.finish(order.id));
        return new Collected(new EidOrderState(EidState.COMPLETE, EidHint.COMPLETE, null), session);
    }

    private @Nullable String qr(EidOrderEntity order) {
        if (order.device != EidDevice.OTHER || order.hint != EidHint.OUTSTANDING_TRANSACTION) {
            return null;
        }
        Duration age = Duration.between(order.startedAt, clock.instant());
        return provider(order.provider).qr(order.toReference(), age);
    }

    private EidProvider provider(EidProviderName name) {
        return providers.stream()
                .filter(provider -> provider.name() == name)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no provider " + name));
    }
}
