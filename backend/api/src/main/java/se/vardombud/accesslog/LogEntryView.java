package se.vardombud.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;

/** Who did what, when, from which unit: a row of the log to those who may read it. */
@Schema(name = "AccessLogEntry", description = "Who did what, when, from which unit", examples = LogEntryView.EXAMPLE)
record LogEntryView(
        UUID entryId,
        Instant at,
        By by,
        @Schema(maxLength = 60, description = "operationId of this contract") String operation,
        @Schema(maxLength = 30, description = "Action or StaffAction; left out where the operation has none") @Nullable String action,
        @Schema(description = "READ: looked at; CHANGE: did something") Act act,
        @Schema(description = "Whether it was let through; what was refused has shown nothing") boolean permitted,
        @Schema(
                        description =
                                "Of what was refused: whether the same person was let in to the same within the day before")
                boolean justEnded,
        @Schema(description = "Whether one can ask the unit about it") boolean askable,
        @Nullable CaseView asked) {
    static final String EXAMPLE =
            """
            {"entryId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "at": "2026-11-20T09:00:00Z", "by": {"who": "STAFF", "you": false, \
            "role": "PHYSICIAN", "unit": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}}, \
            "operation": "answerUnitRenewal", "action": "ANSWER_ERRAND", "act": "CHANGE", "permitted": true, "justEnded": false, "askable": true}""";

    /** What was done. */
    @Schema(name = "AccessLogAct")
    enum Act {
        READ,
        CHANGE
    }

    /**
     * Who did it, as far as the reader may know: staff by unit and role, others by name.
     *
     * @param name null for staff, for strangers, and for people with protected identity
     */
    @Schema(name = "AccessLogBy", description = "Staff by unit and role; others by name, unless protected")
    record By(
            LogWho who,
            boolean you,
            @Schema(maxLength = 200) @Nullable String name,
            @Schema(maxLength = 20) @Nullable String role,
            @Nullable Unit unit) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "By[" + who + "]";
        }
    }
}
