package se.vardombud.selftest;

import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The orders that wait for the same thing. */
@Schema(
        name = "SelfTestQueue",
        description =
                "TO_SEND: kits to send; SENT: samples on their way; TO_ANSWER: samples to answer; each with what has waited longest first. "
                        + "CLOSED: answered or refused, latest first")
enum Queue {
    TO_SEND(EnumSet.of(OrderStatus.ORDERED, OrderStatus.NEW_SAMPLE_NEEDED)),
    SENT(EnumSet.of(OrderStatus.KIT_SENT)),
    TO_ANSWER(EnumSet.of(OrderStatus.SAMPLE_RECEIVED)),
    CLOSED(EnumSet.of(OrderStatus.RESULT_READY, OrderStatus.REFUSED));

    /** An open order is a tie in itself (T2); a closed one needs another. */
    private static final String TIED =
            " and exists (select 1 from patient_unit t where t.patient_id = e.patient_id and t.unit_id = e.unit_id)";

    private final Set<OrderStatus> statuses;

    Queue(Set<OrderStatus> statuses) {
        this.statuses = statuses;
    }

    /** A condition in SQL; the order is e. */
    String those() {
        return "e." + OrderStatus.in(statuses) + (this == CLOSED ? TIED : "");
    }

    boolean latestFirst() {
        return this == CLOSED;
    }
}
