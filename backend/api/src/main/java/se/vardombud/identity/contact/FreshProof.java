package se.vardombud.identity.contact;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.Actor;
import se.vardombud.identity.Assurance;
import se.vardombud.identity.CurrentActor;

/** Whether somebody has shown their e-id just now: what a session found open on a table must not be enough for. */
@Singleton
class FreshProof {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final CurrentActor actor;
    private final Clock clock;

    FreshProof(CurrentActor actor, Clock clock) {
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws ProblemException 403 REAUTHENTICATION_NEEDED */
    void require() {
        Actor current = actor.require();
        Instant shown = current.authenticatedAt();
        if (current.assurance() != Assurance.E_ID
                || shown == null
                || clock.instant().isAfter(shown.plus(FRESH))) {
            throw new ProblemException(
                    403, "REAUTHENTICATION_NEEDED", "This needs an e-identification shown in the last five minutes.");
        }
    }
}
