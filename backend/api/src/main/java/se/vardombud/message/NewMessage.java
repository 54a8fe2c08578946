package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is written in a thread. */
@Schema(name = "SendMessageRequest", description = "What is written in a thread")
record NewMessage(
        @NotNull @Size(max = 5000) String text,
        @NotNull @Valid @Size(max = 5) List<@Valid @NotNull AttachmentRef> attachments) {
    static final String EXAMPLE = """
            {"text": "Tack, vi kommer på torsdag.", "attachments": []}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "NewMessage[]";
    }
}
