package se.vardombud.message;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;

/** What somebody is writing. */
@Schema(
        name = "MessageDraft",
        description = "What the asker is writing, seen by nobody else",
        examples = DraftView.EXAMPLE)
record DraftView(
        @Nullable UnitId clinicId,
        @Schema(maxLength = 100) String subject,
        @Schema(maxLength = 5000) String text,
        @Schema(maxItems = 5) List<AttachmentRef> attachments,
        Instant savedAt) {
    static final String EXAMPLE =
            """
            {"subject": "Utslag", "text": "Sedan i går har", "attachments": [], "savedAt": "2026-11-20T13:32:00Z"}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "DraftView[]";
    }
}
