package se.vardombud.selftest;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an order stands. */
@Schema(
        name = "SelfTestStatus",
        description = "How an order stands: open until there is a result, or it is refused or cancelled")
enum OrderStatus {
    ORDERED,
    KIT_SENT,
    SAMPLE_RECEIVED,
    /** The sample could not be used: a new kit is to be sent. */
    NEW_SAMPLE_NEEDED,
    RESULT_READY,
    REFUSED,
    CANCELLED;

    private static final Set<OrderStatus> OPEN = EnumSet.range(ORDERED, NEW_SAMPLE_NEEDED);

    /** What a clinic may take to this from. */
    private Set<OrderStatus> before() {
        return switch (this) {
            case ORDERED -> EnumSet.noneOf(OrderStatus.class);
            case CANCELLED -> EnumSet.of(ORDERED);
            case KIT_SENT -> EnumSet.of(ORDERED, NEW_SAMPLE_NEEDED);
            case SAMPLE_RECEIVED -> EnumSet.of(KIT_SENT);
            // A kit may also be lost on its way.
            case NEW_SAMPLE_NEEDED -> EnumSet.of(KIT_SENT, SAMPLE_RECEIVED);
            case RESULT_READY -> EnumSet.of(SAMPLE_RECEIVED);
            case REFUSED -> OPEN;
        };
    }

    /** A condition in SQL: the status is one that this follows on. */
    String follows() {
        return in(before());
    }

    static String isOpen() {
        return in(OPEN);
    }

    static String in(Set<OrderStatus> some) {
        return "status in ("
                + Arrays.stream(values())
                        .filter(some::contains)
                        .map(status -> "'" + status + "'")
                        .collect(Collectors.joining(", "))
                + ")";
    }
}
