package se.vardombud.message;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;

/** A thread, to the patient's side: of hidden messages nothing is counted or dated. */
@Schema(name = "Thread", description = "Messages with a clinic about one thing", examples = ThreadView.EXAMPLE)
record ThreadView(
        UUID threadId,
        UnitId clinicId,
        @Schema(maxLength = 200) String clinicName,
        @Schema(maxLength = 100) String subject,
        ThreadState state,
        @Schema(description = "When the latest message was sent") Instant lastAt,
        @Schema(description = "WAITING: the clinic has answered by the end of this day, as it usually does") @Nullable LocalDate expectedBy,
        @Schema(description = "Messages from the clinic that the asker has not read", minimum = "0") int unread) {
    static final String EXAMPLE =
            """
            {"threadId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d62", "clinicId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", \
            "clinicName": "Kullens vårdcentral", "subject": "Utslag efter medicin", "state": "ANSWERED", \
            "lastAt": "2026-11-20T09:12:00Z", "unread": 1}""";

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "ThreadView[" + threadId + "]";
    }
}
