package se.vardombud.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.Errand;
import se.vardombud.proxy.errand.ErrandPatient;

/** An order of a certificate, to the staff of the clinic that it was sent to. */
@Schema(name = "CertificateTask", description = "An order to answer", examples = OrderTask.EXAMPLE)
record OrderTask(
        UUID orderId,
        ErrandPatient patient,
        CertificateKind kind,
        @Schema(maxLength = 1000) String purpose,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        DoneBy by,
        OrderStatus status,
        Instant sentAt,
        @Nullable LocalDate expectedBy,
        @Nullable Instant takenAt,
        @Schema(description = "Whether the asker is the one who has begun with it") boolean mine,
        @Nullable Instant closedAt,
        @Schema(maxLength = 1000) @Nullable String reason,
        @Nullable HandOver handOver,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"orderId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d64", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Maja Lindqvist", "personalNumber": "201910122380", "protectedIdentity": false}, "kind": "SCHOOL", \
            "purpose": "Skolan vill ha ett intyg om allergi.", "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, \
            "status": "SENT", "sentAt": "2026-11-21T09:00:00Z", "mine": false, "version": 0}""";

    static OrderTask of(Order order, DoneBy by, PersonId asker) {
        Errand errand = order.errand();
        return new OrderTask(
                errand.id(),
                errand.patient(),
                order.kind(),
                order.purpose(),
                order.from(),
                order.to(),
                by,
                order.status(),
                errand.sentAt(),
                errand.expectedBy(),
                errand.takenAt(),
                asker.equals(errand.takenBy()),
                errand.closedAt(),
                errand.reason(),
                order.handOver(),
                errand.version());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "CertificateTask[" + orderId + "]";
    }
}
