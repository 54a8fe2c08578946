package se.vardombud.sandbox.bankid;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One order at the simulated BankID; guarded by its own lock. */
final class SimulatedOrder {
    private static final Duration LIFE = Duration.ofMinutes(3);
    private static final Duration TO_START = Duration.ofSeconds(30);

    final String orderRef = UUID.randomUUID().toString();
    final String autoStartToken = UUID.randomUUID().toString();
    final String qrStartToken = UUID.randomUUID().toString();
    final String qrStartSecret = UUID.randomUUID().toString();
    final Instant startedAt;
    final @Nullable String returnUrl;
    final @Nullable String requiredPerson;
    private String status = "pending";
    private String hintCode = "outstandingTransaction";
    private @Nullable String approvedBy;
    private boolean told;
    private int collects;

    SimulatedOrder(Instant startedAt, @Nullable String returnUrl, @Nullable String requiredPerson) {
        this.startedAt = startedAt;
        this.returnUrl = returnUrl;
        this.requiredPerson = requiredPerson;
    }

    /**
     * How an order stands.
     *
     * @param approvedBy personal number; null until complete
     */
    record State(String status, @Nullable String hintCode, @Nullable String approvedBy, int collects) {}

    synchronized State at(Instant now) {
        if (isPending()) {
            if (!now.isBefore(startedAt.plus(LIFE))) {
                hint("expiredTransaction", true);
            } else if (hintCode.equals("outstandingTransaction") && !now.isBefore(startedAt.plus(TO_START))) {
                hint("startFailed", true);
            }
        }
        return new State(status, status.equals("complete") ? null : hintCode, approvedBy, collects);
    }

    /** As {@link #at}, by the relying party; null once it has been told the end. */
    synchronized @Nullable State collect(Instant now) {
        if (told) {
            return null;
        }
        collects++;
        State state = at(now);
        told = !isPending();
        return state;
    }

    /** @param code any; one unknown to the portal is what BankID may one day send */
    synchronized void hint(String code, boolean failed) {
        hintCode = code;
        if (failed) {
            status = "failed";
        }
    }

    synchronized void approve(String personalNumber) {
        status = "complete";
        approvedBy = personalNumber;
    }

    private boolean isPending() {
        return status.equals("pending");
    }
}
