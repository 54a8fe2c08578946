package se.vardombud.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.DoneBy;

/** A message, to the patient's side. */
@Schema(name = "Message", description = "A message", examples = MessageView.EXAMPLE)
record MessageView(
        UUID messageId,
        Instant sentAt,
        DoneBy by,
        @Schema(maxLength = 5000) String text,
        @Schema(maxItems = 5) List<AttachmentView> attachments) {
    static final String EXAMPLE =
            """
            {"messageId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "sentAt": "2026-11-20T09:12:00Z", \
            "by": {"who": "GUARDIAN", "name": "Anna Lindqvist"}, "text": "Sedan i går har Maja utslag på armarna.", "attachments": []}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "MessageView[" + messageId + "]";
    }
}
