package se.vardombud.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;

/** One's own session. */
@Path(Api.V1 + "/session")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
class SessionResource {
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor actor;

    SessionResource(Sessions sessions, SessionCookie cookie, CurrentActor actor) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.actor = actor;
    }

    @GET
    @Operation(operationId = "getSession", summary = "The session", description = "Does not count as activity.")
    public SessionView get() {
        return sessions.find(actor.require().session()).orElseThrow(actor::notSignedIn);
    }

    @POST
    @Path("/extend")
    @Operation(
            operationId = "extendSession",
            summary = "Stay signed in",
            description = "Counts as activity: a new idle limit.")
    public SessionView extend() {
        return sessions.extend(actor.require().session()).orElseThrow(actor::notSignedIn);
    }

    @DELETE
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description = "Ends the session at once and takes the cookie away.")
    public Response signOut() {
        sessions.revoke(actor.require().session());
        return Response.noContent().cookie(cookie.noSession()).build();
    }
}
