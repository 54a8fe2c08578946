package se.vardombud.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
        @Nullable String reason) {
    /** How the question was answered. */
    public enum Outcome {
        PERMIT,
        DENY
    }
}
