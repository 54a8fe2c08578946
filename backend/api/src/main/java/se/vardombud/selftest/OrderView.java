package se.vardombud.selftest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.DoneBy;

/** An order, to the patient's side. Of a result that the asker does not see, nothing shows: the sample is still being analysed. */
@Schema(name = "SelfTestOrder", description = "A self-test that was ordered", examples = OrderView.EXAMPLE)
record OrderView(
        @Schema(description = "Also the id of its result") UUID orderId,
        UUID offerId,
        @Schema(maxLength = 100) String title,
        @Schema(maxLength = 2000, description = "How one takes it") String how,
        Unit clinic,
        OrderStatus status,
        @Schema(description = "Since when it has stood so") Instant since,
        DoneBy by,
        Instant orderedAt,
        @Schema(
                        description =
                                "ORDERED: the day by which the clinic says that it sends the kit; SAMPLE_RECEIVED: by which there is a result")
                @Nullable LocalDate expectedBy,
        @Schema(maxLength = 50, description = "What stands on the kit") @Nullable String kitNumber,
        @Nullable Instant sampleReceivedAt,
        @Schema(maxLength = 1000, description = "Why it was refused, or why a new sample is or was needed") @Nullable String reason) {
    static final String EXAMPLE =
            """
            {"orderId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d66", "offerId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d65", "title": "Järnförråd", \
            "how": "Stick i fingret och fyll röret.", "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, \
            "status": "KIT_SENT", "since": "2026-11-21T09:00:00Z", "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, \
            "orderedAt": "2026-11-20T09:00:00Z", "kitNumber": "K-1017"}""";

    static OrderView of(OrderRow order, DoneBy by) {
        return new OrderView(
                order.id(),
                order.offer(),
                order.title(),
                order.how(),
                order.clinic(),
                order.status(),
                order.since(),
                by,
                order.orderedAt(),
                order.expectedBy(),
                order.kitNumber(),
                order.sampleReceivedAt(),
                order.reason());
    }

    /** Says nothing of the test: records end up in logs. */
    @Override
    public String toString() {
        return "SelfTestOrder[" + orderId + "]";
    }
}
