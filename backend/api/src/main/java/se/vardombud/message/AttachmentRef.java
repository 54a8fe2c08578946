package se.vardombud.message;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A file that one has uploaded, and what to call it. */
@Schema(description = "A file that one has uploaded, and what to call it")
record AttachmentRef(
        @NotNull UUID attachmentId, @NotNull @Size(min = 1, max = 100) @Schema(examples = "utslag.jpg") String name) {
    /** Says nothing of the file: records end up in logs. */
    @Override
    public String toString() {
        return "AttachmentRef[" + attachmentId + "]";
    }
}
