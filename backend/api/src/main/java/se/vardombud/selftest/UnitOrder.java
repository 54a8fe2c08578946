package se.vardombud.selftest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.ErrandPatient;

/** An order, to the staff of the clinic that it was sent to. */
@Schema(name = "UnitSelfTestOrder", description = "An order of a self-test", examples = UnitOrder.EXAMPLE)
record UnitOrder(
        UUID orderId,
        ErrandPatient patient,
        @Schema(maxLength = 100) String title,
        DoneBy by,
        OrderStatus status,
        @Schema(description = "Since when it has stood so") Instant since,
        Instant orderedAt,
        @Schema(description = "The day by which the patient's side expects the next thing") @Nullable LocalDate expectedBy,
        @Schema(maxLength = 50) @Nullable String kitNumber,
        @Nullable Instant sampleReceivedAt,
        @Schema(maxLength = 1000) @Nullable String reason,
        @Schema(description = "Guardians do not see that there is a result") boolean hiddenFromGuardians,
        @Schema(description = "What it was answered with; only of one order asked for by itself") @Nullable AnsweredResult result,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"orderId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d66", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Maja Lindqvist", "personalNumber": "201910122380", "protectedIdentity": false}, "title": "Järnförråd", \
            "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, "status": "ORDERED", "since": "2026-11-21T09:00:00Z", \
            "orderedAt": "2026-11-21T09:00:00Z", "hiddenFromGuardians": false, "version": 0}""";

    static UnitOrder of(OrderRow order, DoneBy by, @Nullable AnsweredResult result) {
        return new UnitOrder(
                order.id(),
                order.patient(),
                order.title(),
                by,
                order.status(),
                order.since(),
                order.orderedAt(),
                order.expectedBy(),
                order.kitNumber(),
                order.sampleReceivedAt(),
                order.reason(),
                order.hidden(),
                result,
                order.version());
    }

    /** Says nothing of the person or the test: records end up in logs. */
    @Override
    public String toString() {
        return "UnitSelfTestOrder[" + orderId + "]";
    }
}
