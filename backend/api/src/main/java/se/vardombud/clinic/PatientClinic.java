package se.vardombud.clinic;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of a person's clinics. */
@Schema(description = "One of a person's clinics", examples = PatientClinic.EXAMPLE)
public record PatientClinic(UnitId clinicId, @Schema(maxLength = 200) String name, Instant addedAt, Approval approval) {
    static final String EXAMPLE =
            """
            {"clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral", \
            "addedAt": "2026-06-01T08:00:00Z", "approval": "NOT_NEEDED"}""";

    /** Whether the clinic must approve the person before its services open (O3), and has. */
    @Schema(name = "ClinicApproval")
    public enum Approval {
        NOT_NEEDED,
        WAITING,
        APPROVED
    }
}
