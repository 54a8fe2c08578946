package se.vardombud.accesslog;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What somebody on the unit's staff did, to the operations manager: with the name, which patients do not see. */
@Schema(description = "What somebody on the unit's staff did")
record StaffAct(
        UUID entryId,
        Instant at,
        @Schema(maxLength = 200) @Nullable String staffName,
        @Schema(maxLength = 20) @Nullable String role,
        @Schema(maxLength = 60, description = "operationId of this contract") String operation,
        @Schema(maxLength = 30) @Nullable String action,
        @Schema(description = "Whether it was let through") boolean permitted) {
    static StaffAct of(CaseRow.About about) {
        return new StaffAct(
                about.entry(),
                about.at(),
                about.staffName(),
                about.role(),
                about.operation(),
                about.action(),
                about.permitted());
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "StaffAct[" + entryId + "]";
    }
}
