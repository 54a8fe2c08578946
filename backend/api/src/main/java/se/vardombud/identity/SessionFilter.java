package se.vardombud.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;
import se.vardombud.common.SecurityLog;
import se.vardombud.identity.SessionTokens.Presented;

/** Finds out who asks. Refuses nobody: a bad cookie is as none, and what needs a person is refused by the filter of access. */
@Provider
@Priority(Priorities.AUTHENTICATION)
class SessionFilter implements ContainerRequestFilter, ContainerResponseFilter {
    private final ResourceInfo resource;
    private final SessionCookie cookie;
    private final SessionTokens tokens;
    private final LiveSessions sessions;
    private final CurrentActor actor;
    private final SecurityLog log;

    SessionFilter(
            ResourceInfo resource,
            SessionCookie cookie,
            SessionTokens tokens,
            LiveSessions sessions,
            CurrentActor actor,
            SecurityLog log) {
        this.resource = resource;
        this.cookie = cookie;
        this.tokens = tokens;
        this.sessions = sessions;
        this.actor = actor;
        this.log = log;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (!ApiRoute.is(resource)) {
            return;
        }
        cookie.session(request).ifPresent(token -> {
            switch (tokens.read(token)) {
                case Presented.Foreign foreign -> log.anonymous(SecurityLog.Event.TOKEN_REFUSED);
                case Presented.Expired expired -> actor.ended();
                case Presented.Valid(UUID id) -> signedIn(id, isActivity(request));
            }
        });
    }

    /** Takes the dead cookie away, but only with a 401: an answer that comes late must not take the cookie of a newer session. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == 401 && cookie.session(request).isPresent()) {
            response.getHeaders().add(HttpHeaders.SET_COOKIE, cookie.noSession());
        }
    }

    private void signedIn(UUID id, boolean activity) {
        Optional<SessionView> session = activity ? sessions.touch(id) : sessions.find(id);
        session.ifPresentOrElse(
                alive -> actor.set(new Actor(alive.personId(), id, alive.assurance(), alive.authenticatedAt())),
                actor::ended);
    }

    /** A page that asks how long it has left must not thereby get longer. */
    private boolean isActivity(ContainerRequestContext request) {
        return !(request.getMethod().equals("GET") && resource.getResourceClass() == SessionResource.class);
    }
}
