package se.vardombud.message;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.message.attachment.FileType;

/** A file that has been uploaded and belongs to no message yet. */
@Schema(name = "Upload", description = "A file that has been uploaded; name it in a message within a day")
record UploadView(
        UUID attachmentId,
        @Schema(description = "By its content") FileType type,
        @Schema(description = "Bytes that are left of it", minimum = "1") int size) {}
