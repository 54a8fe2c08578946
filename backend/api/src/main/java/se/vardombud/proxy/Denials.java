package se.vardombud.proxy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.identity.Actor;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;

/** Turns a denial into its row in the access log and its answer, in that order. */
@Singleton
class Denials {
    private final AccessLog log;
    private final Uuids uuids;
    private final Clock clock;

    Denials(AccessLog log, Uuids uuids, Clock clock) {
        this.log = log;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** The answer to a denied action, or application (null): 403 with the reason, or the 404 that a stranger gets. */
    ProblemException of(
            Actor actor,
            PersonId patient,
            @Nullable UUID object,
            String operation,
            @Nullable Action action,
            Explanation.Denied denied) {
        Decision.Deny deny = denied.decision();
        log(actor, patient, object, operation, action, deny);
        return switch (deny.outward()) {
            case SILENT -> ProblemException.notFound();
            case TELL ->
                new ProblemException(403, "ACCESS_DENIED", deny.rule().summary())
                        .with("rule", deny.rule().name())
                        .with("reason", deny.reason().name())
                        .with("action", action == null ? null : action.name())
                        .with("since", denied.since().orElse(null))
                        .with("opensOn", denied.opensOn().orElse(null));
        };
    }

    /** The 404 for somebody who may not know of the patient. */
    ProblemException silent(Actor actor, PersonId patient, String operation, Decision decision) {
        if (decision instanceof Decision.Deny deny) {
            log(actor, patient, null, operation, null, deny);
        }
        return ProblemException.notFound();
    }

    private void log(
            Actor actor,
            PersonId patient,
            @Nullable UUID object,
            String operation,
            @Nullable Action action,
            Decision.Deny deny) {
        log.append(new AccessLogEntry(
                uuids.next(),
                clock.instant(),
                actor.person().value(),
                patient.value(),
                object,
                operation,
                action == null ? null : action.name(),
                Outcome.DENY,
                deny.rule().name(),
                deny.reason().name()));
    }
}
