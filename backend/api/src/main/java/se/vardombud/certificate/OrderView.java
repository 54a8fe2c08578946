package se.vardombud.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.DoneAs;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.Errand;

/** An order of a certificate, to the patient's side. */
@Schema(name = "CertificateOrder", description = "An order of a certificate", examples = OrderView.EXAMPLE)
record OrderView(
        UUID orderId,
        Unit clinic,
        CertificateKind kind,
        @Schema(maxLength = 1000) String purpose,
        @Schema(description = "First day of the time it is about") @Nullable LocalDate from,
        @Schema(description = "Last day of the time it is about") @Nullable LocalDate to,
        OrderStatus status,
        DoneBy by,
        Instant sentAt,
        @Schema(description = "The day by which the clinic said it answers") @Nullable LocalDate expectedBy,
        @Schema(description = "When the clinic began with it") @Nullable Instant takenAt,
        @Schema(description = "When it was answered or withdrawn") @Nullable Instant closedAt,
        @Schema(maxLength = 1000, description = "Why it was refused") @Nullable String reason,
        @Schema(description = "How an issued certificate is handed over") @Nullable HandOver handOver,
        @Schema(description = "The certificate, to the patient alone") @Nullable UUID certificateId) {
    static final String EXAMPLE =
            """
            {"orderId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d64", "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", \
            "name": "Kullens vårdcentral"}, "kind": "SCHOOL", "purpose": "Skolan vill ha ett intyg om allergi.", "status": "SENT", \
            "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, "sentAt": "2026-11-21T09:00:00Z", "expectedBy": "2026-11-28"}""";

    /** @param asker what a proxy gets names no certificate: it is not theirs to read (G7) */
    static OrderView of(Order order, DoneBy by, DoneAs asker) {
        Errand errand = order.errand();
        return new OrderView(
                errand.id(),
                errand.clinic(),
                order.kind(),
                order.purpose(),
                order.from(),
                order.to(),
                order.status(),
                by,
                errand.sentAt(),
                errand.expectedBy(),
                errand.takenAt(),
                errand.closedAt(),
                errand.reason(),
                order.handOver(),
                asker == DoneAs.SELF ? order.certificate() : null);
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "CertificateOrder[" + orderId + "]";
    }
}
