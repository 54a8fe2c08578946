package se.vardombud.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.tree.LogRow;

/**
 * One row of the access log: who did what to whose record, when, by which rule.
 *
 * @param id also the Access-Log-Id header of the answer that it records
 * @param actor null when nobody was signed in
 * @param patient the id asked for; of a person who need not exist when the outcome is a denial
 * @param object what of the patient's was asked for, by the last id of the path; null for a list
 * @param operation operationId of the contract
 * @param action the guarded action; null where the route has none
 * @param rule the rule of access-rules.md that answered
 * @param reason the refusal's code; null for a permit
 * @param unit the unit of the commission that somebody on staff acted in; null for everybody else
 * @param role the role of that commission
 */
public record AccessLogEntry(
        UUID id,
        Instant at,
        @Nullable UUID actor,
        UUID patient,
        @Nullable UUID object,
        String operation,
        @Nullable String action,
        Outcome outcome,
        String rule,
        @Nullable String reason,
        @Nullable UUID unit,
        @Nullable String role) {
    /** No finer than the databases keep it. */
    public AccessLogEntry {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }

    /** A row about somebody who is not on staff, or acts as a private person. */
    public AccessLogEntry(
            UUID id,
            Instant at,
            @Nullable UUID actor,
            UUID patient,
            @Nullable UUID object,
            String operation,
            @Nullable String action,
            Outcome outcome,
            String rule,
            @Nullable String reason) {
        this(id, at, actor, patient, object, operation, action, outcome, rule, reason, null, null);
    }

    /** @param salt random */
    LogRow row(UUID salt) {
        return new LogRow(
                "ACCESS",
                id,
                at,
                actor,
                patient,
                object,
                operation,
                action,
                outcome.name(),
                rule,
                reason,
                unit,
                role,
                salt);
    }

    /** How the question was answered. */
    public enum Outcome {
        PERMIT,
        DENY
    }
}
