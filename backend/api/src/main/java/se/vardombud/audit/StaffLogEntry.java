package se.vardombud.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.audit.tree.LogRow;

/**
 * One row of the staff log: what somebody on staff did, or was refused, where no patient was named.
 *
 * @param unit the unit that it was about
 * @param role the role that they acted in or chose; null when they had none
 * @param operation operationId of the contract
 * @param rule the rule of access-rules.md that answered
 * @param reason the refusal's code; null for a permit
 */
public record StaffLogEntry(
        UUID id,
        Instant at,
        UUID actor,
        @Nullable UUID unit,
        @Nullable String role,
        String operation,
        Outcome outcome,
        String rule,
        @Nullable String reason) {
    /** No finer than the databases keep it. */
    public StaffLogEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** @param salt random */
    LogRow row(UUID salt) {
        return new LogRow(
                "STAFF", id, at, actor, null, null, operation, null, outcome.name(), rule, reason, unit, role, salt);
    }
}
