package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.SecurityLog;
import se.vardombud.common.SecurityLog.Event;

/** Sessions that are alive: known, not revoked, neither idle nor old for too long, and of somebody who may be signed in. */
@ApplicationScoped
class LiveSessions {
    /** Activity is written down at most this often: reads stay reads. */
    private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);

    private final RightToSession right;
    private final SessionSettings settings;
    private final Clock clock;
    private final SecurityLog log;

    LiveSessions(RightToSession right, SessionSettings settings, Clock clock, SecurityLog log) {
        this.right = right;
        this.settings = settings;
        this.clock = clock;
        this.log = log;
    }

    @Transactional
    Optional<SessionView> find(UUID id) {
        return alive(id).map(this::view);
    }

    /** As {@link #find}, and the person was active just now. */
    @Transactional
    Optional<SessionView> touch(UUID id) {
        return alive(id).map(session -> {
            Instant now = clock.instant();
            if (!session.lastSeenAt.isAfter(now.minus(TOUCH_EVERY))) {
                session.lastSeenAt = now;
            }
            return view(session);
        });
    }

    /** As {@link #touch}, to the second. */
    @Transactional
    Optional<SessionView> extend(UUID id) {
        return alive(id).map(session -> {
            session.lastSeenAt = clock.instant();
            return view(session);
        });
    }

    /** Those of one person, the latest used first. */
    @Transactional
    List<OwnSession> of(PersonId person, UUID current) {
        Instant now = clock.instant();
        return SessionEntity.<SessionEntity>list(
                        "personId = ?1 and revokedAt is null order by lastSeenAt desc, id desc", person.value())
                .stream()
                .filter(session -> inTime(session, now))
                .map(session -> OwnSession.of(session, current, end(session)))
                .toList();
    }

    /** Ends one of the person's own; false when it is nobody's, another's, or over. */
    @Transactional
    boolean end(PersonId person, UUID id) {
        Optional<SessionEntity> session = SessionEntity.<SessionEntity>findByIdOptional(id)
                .filter(found -> found.personId.equals(person.value()) && isOpen(found));
        session.ifPresent(found -> {
            found.revokedAt = clock.instant();
            log.of(Event.SESSION_ENDED, person, "by", "the-person");
        });
        return session.isPresent();
    }

    /** Ends every one of the person's. */
    @Transactional
    void endAll(PersonId person) {
        SessionEntity.update(
                "revokedAt = ?1 where personId = ?2 and revokedAt is null", clock.instant(), person.value());
        log.of(Event.SESSION_ENDED, person, "by", "the-person", "which", "all");
    }

    private Optional<SessionEntity> alive(UUID id) {
        return SessionEntity.<SessionEntity>findByIdOptional(id)
                .filter(this::isOpen)
                .filter(this::endedUnlessAllowed);
    }

    private boolean isOpen(SessionEntity session) {
        return session.revokedAt == null && inTime(session, clock.instant());
    }

    private boolean endedUnlessAllowed(SessionEntity session) {
        PersonEntity person = PersonEntity.findById(session.personId);
        boolean allowed = right.holds(person.toPerson(), session.assurance);
        if (!allowed) {
            session.revokedAt = clock.instant();
            log.of(Event.SESSION_ENDED, new PersonId(session.personId), "by", "rules-of-sign-in");
        }
        return allowed;
    }

    private boolean inTime(SessionEntity session, Instant now) {
        return now.isBefore(end(session));
    }

    private Instant end(SessionEntity session) {
        Instant idle = session.lastSeenAt.plus(settings.idle());
        return idle.isBefore(session.expiresAt) ? idle : session.expiresAt;
    }

    private SessionView view(SessionEntity session) {
        return new SessionView(
                new PersonId(session.personId),
                session.assurance,
                session.method,
                session.authenticatedAt,
                session.createdAt,
                clock.instant(),
                session.lastSeenAt.plus(settings.idle()),
                session.expiresAt);
    }
}
