package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.vardombud.common.PersonId;

/** Ends sessions of somebody whose means of signing in have changed. */
@ApplicationScoped
public class SessionEnds {
    private final Clock clock;

    SessionEnds(Clock clock) {
        this.clock = clock;
    }

    /** All of the person's sessions but one. */
    @Transactional
    public void others(PersonId person, UUID kept) {
        SessionEntity.update(
                "revokedAt = ?1 where personId = ?2 and id <> ?3 and revokedAt is null",
                clock.instant(),
                person.value(),
                kept);
    }

    /** Those of the person's sessions that began with a password, but for one. */
    @Transactional
    public void byPassword(PersonId person, UUID kept) {
        SessionEntity.update(
                "revokedAt = ?1 where personId = ?2 and method = ?3 and id <> ?4 and revokedAt is null",
                clock.instant(),
                person.value(),
                SignInMethod.PASSWORD,
                kept);
    }
}
