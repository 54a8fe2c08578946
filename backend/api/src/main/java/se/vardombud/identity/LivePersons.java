package se.vardombud.identity;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.vardombud.common.PersonId;

/**
 * Asks the register again about people who are signed in, sooner than about others: somebody who has died, moved or been given protection
 * must not stay until the copy is a day old. {@link RightToSession} then ends their sessions.
 */
@Singleton
class LivePersons {
    private static final int AT_ONCE = 100;
    private final Population population;
    private final RegisterSettings register;
    private final SessionSettings sessions;
    private final Clock clock;

    LivePersons(Population population, RegisterSettings register, SessionSettings sessions, Clock clock) {
        this.population = population;
        this.register = register;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** Those whose copy is older than {@code vardombud.register.live-age}, the oldest first; stops when the register does not answer. */
    @Scheduled(every = "{vardombud.register.live-check}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void check() {
        try {
            outdated().forEach(population::refresh);
        } catch (RegisterUnavailableException e) {
            Log.warn("the population register: people who are signed in could not be asked about");
        }
    }

    @Transactional
    List<PersonId> outdated() {
        Instant now = clock.instant();
        return SessionEntity.getEntityManager()
                .createQuery(
                        """
                        select p.id from PersonEntity p where (p.familyCheckedAt is null or p.familyCheckedAt < :before)
                        and p.id in (select s.personId from SessionEntity s
                                where s.revokedAt is null and s.expiresAt > :now and s.lastSeenAt > :idle)
                        order by p.familyCheckedAt""",
                        UUID.class)
                .setParameter("before", now.minus(register.liveAge()))
                .setParameter("now", now)
                .setParameter("idle", now.minus(sessions.idle()))
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(PersonId::new)
                .toList();
    }
}
