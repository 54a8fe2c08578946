package se.vardombud.message;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** A thread, to the clinic's staff. */
@Schema(description = "A thread, to the clinic's staff", examples = UnitThread.EXAMPLE)
record UnitThread(
        UUID threadId,
        PersonId patientId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Null for a child not yet named; show personalNumber then")
                @Nullable String name,
        @Schema(pattern = "^\\d{12}$", description = "Twelve digits") String personalNumber,
        boolean protectedIdentity,
        @Schema(maxLength = 100) String subject,
        ThreadState state,
        @Schema(description = "WAITING: since the first message without an answer; otherwise since the last change")
                Instant since,
        @Schema(
                        description =
                                "To be named in If-Match with what one does: 412 CHANGED_MEANWHILE when something has happened since")
                int version) {
    static final String EXAMPLE =
            """
            {"threadId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", "patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Maja Lindqvist", "personalNumber": "201910122388", "protectedIdentity": false, \
            "subject": "Utslag efter medicin", "state": "WAITING", "since": "2026-11-20T09:12:00Z", "version": 3}""";

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "UnitThread[" + threadId + "]";
    }
}
