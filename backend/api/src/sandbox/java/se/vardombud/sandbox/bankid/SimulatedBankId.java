package se.vardombud.sandbox.bankid;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Uuids;
import se.vardombud.identity.EidOrderReferences;
import se.vardombud.sandbox.fault.CurrentFault;

/** The orders of the simulated BankID; forgotten when the process ends, as they are short-lived anyway. */
@Singleton
public class SimulatedBankId {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, SimulatedOrder> orders = new ConcurrentHashMap<>();
    private final EidOrderReferences portal;
    private final Clock clock;
    private final CurrentFault<Fault> fault = new CurrentFault<>(Fault.NONE);

    SimulatedBankId(EidOrderReferences portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    /** Forgets all orders and the fault. */
    public void reset() {
        fault.set(Fault.NONE);
        orders.clear();
    }

    Fault fault() {
        return fault.get();
    }

    void fault(Fault next) {
        fault.set(next);
    }

    /** Keeps a request waiting for as long as the fault says; false when the fault ended meanwhile. */
    boolean delay(Fault current) {
        return fault.delay(current.delayMs());
    }

    /** A new order; empty when the required person has one under way, which is thereby cancelled too. */
    Optional<SimulatedOrder> start(@Nullable String returnUrl, @Nullable String requiredPerson) {
        orders.values().removeIf(old -> old.startedAt.isBefore(clock.instant().minus(KEPT)));
        List<SimulatedOrder> same = orders.values().stream()
                .filter(order -> requiredPerson != null && requiredPerson.equals(order.requiredPerson))
                .filter(order -> order.at(clock.instant()).status().equals("pending"))
                .toList();
        if (!same.isEmpty()) {
            same.forEach(order -> order.hint("cancelled", true));
            return Optional.empty();
        }
        SimulatedOrder order = new SimulatedOrder(clock.instant(), returnUrl, requiredPerson);
        orders.put(order.orderRef, order);
        return Optional.of(order);
    }

    Optional<SimulatedOrder> byReference(String orderRef) {
        return Optional.ofNullable(orders.get(orderRef));
    }

    void remove(SimulatedOrder order) {
        orders.remove(order.orderRef);
    }

    /** Pending ones first, each kind newest first. */
    List<SimulatedOrder> list() {
        Comparator<SimulatedOrder> over = Comparator.comparing(
                order -> !order.at(clock.instant()).status().equals("pending"));
        return orders.values().stream()
                .sorted(over.thenComparing(order -> order.startedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** Finds an order by BankID's reference, by the token that starts the app, or by the portal's own id of the order. */
    Optional<SimulatedOrder> find(String anyId) {
        return byReference(anyId)
                .or(() -> orders.values().stream()
                        .filter(order -> order.autoStartToken.equals(anyId))
                        .findFirst())
                .or(() -> portalId(anyId).flatMap(portal::referenceOf).flatMap(this::byReference));
    }

    private static Optional<UUID> portalId(String text) {
        try {
            return Optional.of(Uuids.parse(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
