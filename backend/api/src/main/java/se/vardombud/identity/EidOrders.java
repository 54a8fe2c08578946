package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;

/**
 * Orders for an e-identification, from their start to sign-in. An order for another device is known by its id alone. One for the same
 * device also needs the browser that started it (a cookie) and, where the provider keeps it secret, the nonce that the app brings back
 * to that browser: see the decision records on order binding and on Freja. One that confirms a session needs that session.
 */
@ApplicationScoped
class EidOrders {
    private final EidProviders providers;
    private final EidOrderTable table;
    private final SignIns signIns;
    private final Reauthentication reauthentication;
    private final CurrentActor actor;
    private final SecurityLog log;
    private final Clock clock;

    EidOrders(
            EidProviders providers,
            EidOrderTable table,
            SignIns signIns,
            Reauthentication reauthentication,
            CurrentActor actor,
            SecurityLog log,
            Clock clock) {
        this.providers = providers;
        this.table = table;
        this.signIns = signIns;
        this.reauthentication = reauthentication;
        this.actor = actor;
        this.log = log;
        this.clock = clock;
    }

    /** @param session null until the order has led to one */
    record Collected(EidOrderState state, @Nullable NewSession session) {}

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
                providers.of(order).cancel(order.reference);
            } catch (ProblemException e) {
                // The order dies at the provider by itself; here it is over at once.
            }
        }
        table.fail(id, EidHint.CANCELLED);
    }

    private EidOrderEntity own(UUID id, @Nullable String browser) {
        return table.find(id)
                .filter(order -> order.device == EidDevice.OTHER || Nonce.matches(browser, order.browserHash))
                .filter(order -> order.purpose == EidPurpose.SIGN_IN
                        || actor.orNotSignedIn().session().equals(order.sessionId))
                .orElseThrow(ProblemException::notFound);
    }

    private EidOrderEntity updated(EidOrderEntity order) {
        boolean open = order.status == EidStatus.PENDING || order.status == EidStatus.APPROVED;
        if (open && !clock.instant().isBefore(order.expiresAt.plus(EidOrderTable.GRACE))) {
            table.fail(order.id, EidHint.EXPIRED_TRANSACTION);
            return table.get(order.id);
        }
        EidProvider provider = providers.of(order);
        if (order.status == EidStatus.PENDING && table.claim(order.id, provider.betweenCollects())) {
            EidAnswer answer = provider.collect(order.reference);
            table.keep(order.id, answer);
            if (answer instanceof EidAnswer.Failed(EidHint hint)) {
                log.anonymous(Event.EID_ORDER_FAILED, "provider", order.provider.toString(), "hint", hint.code());
            }
            return table.get(order.id);
        }
        return order;
    }

    private static boolean hasReturned(EidOrderEntity order, @Nullable String returnNonce) {
        return order.returnHash == null || Nonce.matches(returnNonce, order.returnHash);
    }

    private static Collected awaitingReturn() {
        return new Collected(new EidOrderState(EidState.PENDING, EidHint.AWAITING_RETURN, null), null);
    }

    private Collected complete(EidOrderEntity order) {
        String personalNumber = order.personalNumber == null ? "" : order.personalNumber;
        SignInMethod method = order.provider.method();
        NewSession session =
                switch (order.purpose) {
                    case SIGN_IN -> signIns.signIn(personalNumber, method, () -> table.finish(order.id));
                    case REAUTHENTICATE ->
                        reauthentication.renew(
                                actor.orNotSignedIn(), personalNumber, method, () -> table.finish(order.id));
                };
        return new Collected(new EidOrderState(EidState.COMPLETE, EidHint.COMPLETE, null), session);
    }

    private @Nullable String qr(EidOrderEntity order) {
        if (order.device != EidDevice.OTHER || order.hint != EidHint.OUTSTANDING_TRANSACTION) {
            return null;
        }
        Duration age = Duration.between(order.startedAt, clock.instant());
        return providers.of(order).qr(order.toReference(), age);
    }
}
