package se.vardombud.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.message.attachment.FileType;

/** An attached file, without its content. */
@Schema(name = "Attachment", description = "An attached file")
record AttachmentView(
        UUID attachmentId,
        @Schema(maxLength = 150, examples = "utslag.jpg") String name,
        @Schema(description = "By its content") FileType type,
        @Schema(description = "Bytes", minimum = "1") int size) {
    /** Says nothing of the file: records end up in logs. */
    @Override
    public String toString() {
        return "AttachmentView[" + attachmentId + "]";
    }
}
