package se.vardombud.program;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A programme of a unit's library, to its staff. */
@Schema(description = "A programme of the unit's library", examples = UnitProgram.EXAMPLE)
record UnitProgram(
        UUID programId,
        ProgramStatus status,
        @Schema(minimum = "0", description = "The latest published edition; 0 before the first") int edition,
        @Schema(description = "As it would be published now") ProgramContent content,
        Instant changedAt,
        @Schema(description = "To be sent in If-Match, in quotation marks") int version) {
    static final String EXAMPLE =
            """
            {"programId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d70", "status": "CHANGED", "edition": 1, "content": """
                    + ProgramContent.EXAMPLE + ", \"changedAt\": \"2026-11-20T09:12:00Z\", \"version\": 3}";

    /** Whether it can be given to somebody. */
    boolean givable() {
        return status == ProgramStatus.PUBLISHED || status == ProgramStatus.CHANGED;
    }
}
