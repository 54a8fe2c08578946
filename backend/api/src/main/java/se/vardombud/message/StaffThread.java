package se.vardombud.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.PersonId;

/** The first message of staff to a patient about something. */
@Schema(name = "StartUnitThreadRequest", description = "The first message of staff to a patient about something")
record StaffThread(
        @NotNull PersonId patientId,
        @NotNull @Size(max = 100) String subject,
        @NotNull @Size(max = 5000) String text,
        @NotNull @Schema(description = "Guardians neither see it nor that it is there") Boolean hiddenFromGuardians) {
    static final String EXAMPLE =
            """
            {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "subject": "Inför besöket", \
            "text": "Ta med vaccinationskortet.", "hiddenFromGuardians": false}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "StaffThread[]";
    }
}
