package se.vardombud.prescription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.Errand;

/** A renewal, to the patient's side. */
@Schema(name = "Renewal", description = "A renewal that was asked for", examples = RenewalView.EXAMPLE)
record RenewalView(
        UUID renewalId,
        UUID prescriptionId,
        @Schema(maxLength = 200) String medicine,
        @Schema(maxLength = 100) String strength,
        @Schema(maxLength = 100) String form,
        @Schema(description = "Where it was sent") Unit clinic,
        RenewalStatus status,
        @Schema(maxLength = 500, description = "To the clinic") @Nullable String comment,
        DoneBy by,
        Instant sentAt,
        @Schema(description = "The day by which the clinic said it answers") @Nullable LocalDate expectedBy,
        @Schema(description = "When the clinic began with it") @Nullable Instant takenAt,
        @Schema(description = "When it was answered or withdrawn") @Nullable Instant closedAt,
        @Schema(maxLength = 1000, description = "Why it was refused, or why a visit is needed") @Nullable String reason,
        @Schema(description = "The prescription that took the old one's place") @Nullable UUID replacedBy) {
    static final String EXAMPLE =
            """
            {"renewalId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "prescriptionId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", \
            "medicine": "Cetirizin", "strength": "10 mg", "form": "Tablett", \
            "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, "status": "SENT", \
            "comment": "Den tar slut på fredag.", "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, \
            "sentAt": "2026-11-21T09:00:00Z", "expectedBy": "2026-11-26"}""";

    static RenewalView of(RenewalRow renewal, DoneBy by) {
        Errand errand = renewal.errand();
        NewPrescription content = renewal.prescription().content();
        return new RenewalView(
                errand.id(),
                renewal.prescription().id(),
                content.medicine(),
                content.strength(),
                content.form(),
                errand.clinic(),
                renewal.status(),
                renewal.comment(),
                by,
                errand.sentAt(),
                errand.expectedBy(),
                errand.takenAt(),
                errand.closedAt(),
                errand.reason(),
                renewal.status() == RenewalStatus.RENEWED
                        ? renewal.prescription().replacedBy()
                        : null);
    }

    /** Says nothing of the medicine: records end up in logs. */
    @Override
    public String toString() {
        return "Renewal[" + renewalId + "]";
    }
}
