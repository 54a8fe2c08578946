package se.vardombud.proxy.block;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.LeakSource;
import se.vardombud.proxy.errand.ErrandPatient;

/**
 * A block, to the unit that decided it.
 *
 * @param version counts the changes
 */
@Schema(description = "A guardian's block from a child, to the unit that decided it", examples = GuardianBlock.EXAMPLE)
record GuardianBlock(
        UUID blockId,
        ErrandPatient patient,
        BlockedGuardian guardian,
        @Schema(maxLength = 1000) String reason,
        @Schema(maxLength = 50, description = "Of the unit's own") @Nullable String caseNumber,
        Instant begunAt,
        @Schema(description = "Left out while it stands") @Nullable Instant liftedAt,
        @Schema(maxLength = 1000, description = "Why it was lifted") @Nullable String liftReason,
        @Schema(description = "Named in If-Match by who lifts it") int version) {
    static final String EXAMPLE =
            """
            {"blockId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d65", "patient": {"patientId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", \
            "name": "Stella Holm", "personalNumber": "201610192386", "protectedIdentity": false}, \
            "guardian": {"personId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d66", "name": "Peter Holm"}, \
            "reason": "Orosanmälan, skyddsbedömning gjord.", "caseNumber": "2026-114", "begunAt": "2026-11-21T09:00:00Z", "version": 0}""";

    /** The guardian. */
    @Schema(name = "BlockedGuardian")
    record BlockedGuardian(
            PersonId personId,
            @JsonInclude(JsonInclude.Include.ALWAYS)
                    @Schema(
                            nullable = true,
                            maxLength = 200,
                            description = "Null for a guardian who has protected identity now")
                    @Nullable String name) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "BlockedGuardian[" + personId + "]";
        }
    }

    /** A block with what might leak in spite of it. */
    @Schema(name = "GuardianBlockDetails", description = "A block, and what might still leak in spite of it")
    record Details(GuardianBlock block, List<Check> checks) {}

    /** One thing that might leak. */
    @Schema(name = "GuardianBlockCheck", description = "One thing that might leak, and whether it has been seen to")
    record Check(
            Leak leak,
            @Schema(description = "How many there are now; 0: nothing leaks") int count,
            @Schema(description = "Which visits they are, and which have been cancelled; the earliest first")
                    List<LeakSource.Visit> visits,
            @Schema(description = "When it was last seen to; left out when it has not been") @Nullable Instant doneAt,
            @Schema(description = "How many have been stopped; left out when it has not been seen to") @Nullable Integer stopped) {}

    /** A guardian of a patient, for who is to decide on a block. */
    @Schema(name = "GuardianToBlock", description = "A guardian by the population register")
    record Choice(
            PersonId personId,
            @JsonInclude(JsonInclude.Include.ALWAYS)
                    @Schema(
                            nullable = true,
                            maxLength = 200,
                            description = "Null for a guardian who has protected identity now")
                    @Nullable String name,
            @Schema(description = "A block of this unit's stands") boolean blocked) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Choice[" + personId + "]";
        }
    }

    /** Says nothing of the people: records end up in logs. */
    @Override
    public String toString() {
        return "GuardianBlock[" + blockId + "]";
    }
}
