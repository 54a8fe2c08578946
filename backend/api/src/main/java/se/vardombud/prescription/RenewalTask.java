package se.vardombud.prescription;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.DoneBy;
import se.vardombud.proxy.errand.Errand;
import se.vardombud.proxy.errand.ErrandPatient;

/** A renewal, to the staff of the clinic that it was sent to. */
@Schema(description = "A renewal to answer", examples = RenewalTask.EXAMPLE)
record RenewalTask(
        UUID renewalId,
        ErrandPatient patient,
        Prescribed prescription,
        @Schema(maxLength = 500) @Nullable String comment,
        DoneBy by,
        RenewalStatus status,
        Instant sentAt,
        @Nullable LocalDate expectedBy,
        @Nullable Instant takenAt,
        @Schema(description = "Whether the asker is the one who has begun with it") boolean mine,
        @Nullable Instant closedAt,
        @Schema(maxLength = 1000) @Nullable String reason,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"renewalId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Maja Lindqvist", "personalNumber": "201910122380", "protectedIdentity": false}, \
            "prescription": {"medicine": "Cetirizin", "strength": "10 mg", "form": "Tablett", "dose": "1 tablett om dagen.", \
            "remaining": 1, "dispensings": 4, "validUntil": "2026-12-05", "prescribedAt": "2025-12-06T09:10:00Z", \
            "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}}, \
            "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, "status": "SENT", "sentAt": "2026-11-21T09:00:00Z", "mine": false, "version": 0}""";

    /** What is to be renewed. */
    @Schema(description = "What is to be renewed")
    record Prescribed(
            @Schema(maxLength = 200) String medicine,
            @Schema(maxLength = 100) String strength,
            @Schema(maxLength = 100) String form,
            @Schema(maxLength = 500) String dose,
            @Schema(minimum = "0") int remaining,
            @Schema(minimum = "1") int dispensings,
            LocalDate validUntil,
            Instant prescribedAt,
            Unit clinic) {
        private static Prescribed of(PrescriptionRow prescription) {
            NewPrescription content = prescription.content();
            return new Prescribed(
                    content.medicine(),
                    content.strength(),
                    content.form(),
                    content.dose(),
                    content.remaining(),
                    content.dispensings(),
                    content.validUntil(),
                    prescription.prescribedAt(),
                    prescription.clinic());
        }

        /** Says nothing of the medicine: records end up in logs. */
        @Override
        public String toString() {
            return "Prescribed[]";
        }
    }

    static RenewalTask of(RenewalRow renewal, DoneBy by, PersonId asker) {
        Errand errand = renewal.errand();
        return new RenewalTask(
                errand.id(),
                errand.patient(),
                Prescribed.of(renewal.prescription()),
                renewal.comment(),
                by,
                renewal.status(),
                errand.sentAt(),
                errand.expectedBy(),
                errand.takenAt(),
                asker.equals(errand.takenBy()),
                errand.closedAt(),
                errand.reason(),
                errand.version());
    }

    /** Says nothing of the person or the medicine: records end up in logs. */
    @Override
    public String toString() {
        return "RenewalTask[" + renewalId + "]";
    }
}
