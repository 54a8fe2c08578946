package se.vardombud.message;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What staff write in a thread. */
@Schema(name = "AnswerThreadRequest", description = "What staff write in a thread")
record StaffMessage(
        @NotNull @Size(max = 5000) String text,
        @NotNull @Schema(description = "Guardians neither see it nor that it is there; to a guardian it is no answer")
                Boolean hiddenFromGuardians,
        @NotNull @Valid @Size(max = 5) List<@Valid @NotNull AttachmentRef> attachments) {
    static final String EXAMPLE =
            """
            {"text": "Sluta med medicinen och ring oss i morgon.", "hiddenFromGuardians": false, "attachments": []}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "StaffMessage[]";
    }
}
