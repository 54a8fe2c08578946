package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;

/** What is written so far; may be empty. */
@Schema(name = "SaveMessageDraftRequest", description = "What is written so far")
record DraftChange(
        @Nullable UnitId clinicId,
        @NotNull @Size(max = 100) String subject,
        @NotNull @Size(max = 5000) String text,
        @NotNull @Valid @Size(max = 5) List<@Valid @NotNull AttachmentRef> attachments) {
    static final String EXAMPLE =
            """
            {"subject": "Utslag", "text": "Sedan i går har", "attachments": []}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "DraftChange[]";
    }
}
