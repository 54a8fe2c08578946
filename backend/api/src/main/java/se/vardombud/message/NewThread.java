package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.clinic.UnitId;

/** The first message to a clinic about something. */
@Schema(name = "StartThreadRequest", description = "The first message to a clinic about something")
record NewThread(
        @NotNull UnitId clinicId,
        @NotNull @Size(max = 100) @Schema(examples = "Utslag efter medicin") String subject,
        @NotNull @Size(max = 5000) String text,
        @NotNull @Valid @Size(max = 5) List<@Valid @NotNull AttachmentRef> attachments) {
    static final String EXAMPLE =
            """
            {"clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "subject": "Utslag efter medicin", \
            "text": "Sedan i går har Maja utslag på armarna. Ska vi sluta med medicinen?", "attachments": []}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "NewThread[]";
    }
}
