package se.vardombud.sandbox.freja;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import se.vardombud.common.Uuids;
import se.vardombud.identity.EidOrderReferences;
import se.vardombud.sandbox.fault.CurrentFault;

/** The orders of the simulated Freja; forgotten when the process ends, as they are short-lived anyway. */
@Singleton
public class SimulatedFreja {
    private static final Duration KEPT = Duration.ofMinutes(10);

    private final Map<String, FrejaOrder> orders = new ConcurrentHashMap<>();
    private final EidOrderReferences portal;
    private final Clock clock;
    private final CurrentFault<FrejaFault> fault = new CurrentFault<>(FrejaFault.NONE);

    SimulatedFreja(EidOrderReferences portal, Clock clock) {
        this.portal = portal;
        this.clock = clock;
    }

    /** Forgets all orders and the fault. */
    public void reset() {
        fault.set(FrejaFault.NONE);
        orders.clear();
    }

    FrejaFault fault() {
        return fault.get();
    }

    void fault(FrejaFault next) {
        fault.set(next);
    }

    /** Keeps a request waiting for as long as the fault says; false when the fault ended meanwhile. */
    boolean delay(FrejaFault current) {
        return fault.delay(current.delayMs());
    }

    FrejaOrder start(String minRegistrationLevel) {
        orders.values().removeIf(old -> old.startedAt.isBefore(clock.instant().minus(KEPT)));
        FrejaOrder order = new FrejaOrder(clock.instant(), minRegistrationLevel);
        orders.put(order.reference, order);
        return order;
    }

    Optional<FrejaOrder> byReference(String reference) {
        return Optional.ofNullable(orders.get(reference));
    }

    /** Pending ones first, each kind newest first. */
    List<FrejaOrder> list() {
        Comparator<FrejaOrder> over =
                Comparator.comparing(order -> !order.at(clock.instant()).isPending());
        return orders.values().stream()
                .sorted(over.thenComparing(order -> order.startedAt, Comparator.reverseOrder()))
                .toList();
    }

    /** @param anyId Freja's reference, or the portal's id of the order */
    Optional<FrejaOrder> find(String anyId) {
        return byReference(anyId)
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
