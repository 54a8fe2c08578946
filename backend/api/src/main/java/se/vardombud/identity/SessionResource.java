package se.vardombud.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.SecurityLog;

/** One's own session. */
@Path(Api.V1 + "/session")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
class SessionResource {
    private final LiveSessions live;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor actor;
    private final SecurityLog log;

    SessionResource(LiveSessions live, Sessions sessions, SessionCookie cookie, CurrentActor actor, SecurityLog log) {
        this.live = live;
        this.sessions = sessions;
        this.cookie = cookie;
        this.actor = actor;
        this.log = log;
    }

    @GET
    @Operation(
            operationId = "getSession",
            summary = "The session",
            description = "Does not count as activity: a page may ask as often as it likes.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content =
                    @Content(
                            schema = @Schema(implementation = SessionView.class),
                            examples = @ExampleObject(name = "session", value = SessionView.EXAMPLE)))
    @APIResponse(responseCode = "401", ref = "Problem")
    public SessionView get() {
        return live.find(actor.require().session()).orElseThrow(actor::notSignedIn);
    }

    @POST
    @Path("/extend")
    @Operation(
            operationId = "extendSession",
            summary = "Stay signed in",
            description = "Counts as activity: a new idle limit, but no new absolute one.")
    @APIResponse(
            responseCode = "200",
            description = "The session",
            content =
                    @Content(
                            schema = @Schema(implementation = SessionView.class),
                            examples = @ExampleObject(name = "session", value = SessionView.EXAMPLE)))
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    public SessionView extend() {
        return live.extend(actor.require().session()).orElseThrow(actor::notSignedIn);
    }

    @DELETE
    @Operation(
            operationId = "signOut",
            summary = "Sign out",
            description = "Ends the session at once and takes the cookie away.")
    @APIResponse(responseCode = "204", description = "Signed out")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    public Response signOut() {
        sessions.revoke(actor.require().session());
        log.of(SecurityLog.Event.SESSION_ENDED, actor.require().person(), "by", "the-person");
        return Response.noContent().cookie(cookie.noSession()).build();
    }
}
