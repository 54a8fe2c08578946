package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.Uuids;

/** Sessions as rows: a token is worth nothing without its row, so a revoked session is over at once on every node. */
@ApplicationScoped
class Sessions {
    /** Activity is written down at most this often: reads stay reads. */
    private static final Duration TOUCH_EVERY = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofDays(1);

    private final SessionTokens tokens;
    private final SessionSettings settings;
    private final Uuids uuids;
    private final Clock clock;

    Sessions(SessionTokens tokens, SessionSettings settings, Uuids uuids, Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** Begins a session, and forgets those that ended yesterday. */
    @Transactional
    NewSession start(PersonId person, SignInMethod method) {
        Instant now = clock.instant();
        SessionEntity.delete("expiresAt < ?1", now.minus(KEPT));
        SessionEntity session = new SessionEntity();
        session.id = uuids.next();
        session.personId = person.value();
        session.assurance = method.assurance();
        session.method = method;
        session.authenticatedAt = method.assurance() == Assurance.E_ID ? now : null;
        session.createdAt = now;
        session.lastSeenAt = now;
        session.expiresAt = now.plus(settings.absolute());
        session.persist();
        return new NewSession(tokens.sign(session));
    }

    /** The session, if it is alive: known, not revoked, neither idle nor old for too long. */
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

    @Transactional
    void revoke(UUID id) {
        SessionEntity.update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id);
    }

    private Optional<SessionEntity> alive(UUID id) {
        Instant now = clock.instant();
        return SessionEntity.<SessionEntity>findByIdOptional(id)
                .filter(session -> session.revokedAt == null
                        && now.isBefore(session.lastSeenAt.plus(settings.idle()))
                        && now.isBefore(session.expiresAt));
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
