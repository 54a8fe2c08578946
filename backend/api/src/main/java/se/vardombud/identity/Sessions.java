package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.common.Uuids;

/** How sessions begin, go on and end, as rows: a token is worth nothing without its row, so a revoked session is over on every node. */
@ApplicationScoped
class Sessions {
    private static final Duration KEPT = Duration.ofDays(1);

    private final SessionTokens tokens;
    private final SessionSettings settings;
    private final HttpHeaders request;
    private final Event<SessionRenewed> renewed;
    private final Uuids uuids;
    private final Clock clock;

    Sessions(
            SessionTokens tokens,
            SessionSettings settings,
            HttpHeaders request,
            Event<SessionRenewed> renewed,
            Uuids uuids,
            Clock clock) {
        this.tokens = tokens;
        this.settings = settings;
        this.request = request;
        this.renewed = renewed;
        this.uuids = uuids;
        this.clock = clock;
    }

    /** Begins a session, and forgets those that ended yesterday. */
    @Transactional
    NewSession start(PersonId person, SignInMethod method) {
        Instant now = clock.instant();
        SessionEntity.delete("expiresAt < ?1", now.minus(KEPT));
        SessionEntity session = new SessionEntity();
        session.personId = person.value();
        session.createdAt = now;
        session.expiresAt = now.plus(settings.absolute());
        return proved(session, method, now);
    }

    /** The same session under a new id, as proved by the method now: with the limits that it had, which a proof does not move. */
    @Transactional
    NewSession renew(UUID id, SignInMethod method) {
        Instant now = clock.instant();
        SessionEntity before = SessionEntity.findById(id);
        SessionEntity after = new SessionEntity();
        after.personId = before.personId;
        after.createdAt = before.createdAt;
        after.expiresAt = before.expiresAt;
        NewSession session = proved(after, method, now);
        before.revokedAt = now;
        // Whoever follows may point to the new row by its key.
        SessionEntity.flush();
        renewed.fire(new SessionRenewed(id, after.id));
        return session;
    }

    @Transactional
    void revoke(UUID id) {
        SessionEntity.update("revokedAt = ?1 where id = ?2 and revokedAt is null", clock.instant(), id);
    }

    private NewSession proved(SessionEntity session, SignInMethod method, Instant now) {
        session.id = uuids.next();
        session.method = method;
        session.assurance = method.assurance();
        session.authenticatedAt = method.assurance() == Assurance.E_ID ? now : null;
        session.device = Device.of(request.getHeaderString(HttpHeaders.USER_AGENT));
        session.lastSeenAt = now;
        session.persist();
        return new NewSession(tokens.sign(session));
    }
}
