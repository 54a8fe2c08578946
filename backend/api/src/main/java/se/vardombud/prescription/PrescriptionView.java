package se.vardombud.prescription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;

/** A prescription, to the patient's side. */
@Schema(name = "Prescription", description = "A prescription", examples = PrescriptionView.EXAMPLE)
record PrescriptionView(
        UUID prescriptionId,
        @Schema(maxLength = 200) String medicine,
        @Schema(maxLength = 100) String strength,
        @Schema(maxLength = 100) String form,
        @Schema(maxLength = 500, description = "In plain words") String dose,
        @Schema(minimum = "0", description = "How many dispensings are left") int remaining,
        @Schema(minimum = "1", description = "How many there were") int dispensings,
        @Schema(description = "The last day") LocalDate validUntil,
        Instant prescribedAt,
        @Schema(description = "Where it was prescribed") Unit clinic,
        @Schema(description = "Whether a renewal can be asked for now") boolean renewable,
        @Nullable NotRenewable notRenewable,
        @Schema(description = "The latest renewal; absent when none was asked for") @Nullable RenewalView renewal) {
    static final String EXAMPLE =
            """
            {"prescriptionId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", "medicine": "Cetirizin", "strength": "10 mg", "form": "Tablett", \
            "dose": "1 tablett om dagen mot pollenallergi.", "remaining": 1, "dispensings": 4, "validUntil": "2026-12-05", \
            "prescribedAt": "2025-12-06T09:10:00Z", "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, \
            "renewable": true}""";

    static PrescriptionView of(PrescriptionRow prescription, @Nullable RenewalView renewal) {
        NewPrescription content = prescription.content();
        NotRenewable because = because(prescription, renewal);
        return new PrescriptionView(
                prescription.id(),
                content.medicine(),
                content.strength(),
                content.form(),
                content.dose(),
                content.remaining(),
                content.dispensings(),
                content.validUntil(),
                prescription.prescribedAt(),
                prescription.clinic(),
                because == null,
                because,
                renewal);
    }

    private static @Nullable NotRenewable because(PrescriptionRow prescription, @Nullable RenewalView renewal) {
        if (prescription.stopped()) {
            return NotRenewable.STOPPED;
        }
        return renewal != null && renewal.status().open() ? NotRenewable.IN_PROGRESS : null;
    }

    /** Says nothing of the medicine: records end up in logs. */
    @Override
    public String toString() {
        return "Prescription[" + prescriptionId + "]";
    }
}
