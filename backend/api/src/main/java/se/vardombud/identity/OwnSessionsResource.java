package se.vardombud.identity;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;

/** Where one is signed in, and signing out from afar. */
@Path(Api.V1 + "/me/sessions")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Session")
class OwnSessionsResource {
    private final LiveSessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor actor;

    OwnSessionsResource(LiveSessions sessions, SessionCookie cookie, CurrentActor actor) {
        this.sessions = sessions;
        this.cookie = cookie;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listOwnSessions",
            summary = "Where one is signed in",
            description =
                    "Every live session of the signed-in person, this one too, the latest used first; never more than one page.")
    @APIResponse(responseCode = "200", description = "The sessions")
    @APIResponse(responseCode = "401", ref = "Problem")
    public Page<OwnSession> list() {
        Actor self = actor.require();
        return new Page<>(sessions.of(self.person(), self.session()), null);
    }

    @DELETE
    @Path("/{sessionId}")
    @Operation(
            operationId = "endOwnSession",
            summary = "Sign out somewhere else",
            description =
                    "Ends one of one's own sessions at once, on every node. Another person's is as one that does not exist.")
    @APIResponse(responseCode = "204", description = "Signed out there")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Response end(
            @PathParam("sessionId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String sessionId) {
        UUID id = id(sessionId);
        if (!sessions.end(actor.require().person(), id)) {
            throw ProblemException.notFound();
        }
        Response.ResponseBuilder ended = Response.noContent();
        return (id.equals(actor.require().session()) ? ended.cookie(cookie.noSession()) : ended).build();
    }

    @DELETE
    @Operation(
            operationId = "endOwnSessions",
            summary = "Sign out everywhere",
            description =
                    "Ends every session of the signed-in person at once, this one too, and takes the cookie away.")
    @APIResponse(responseCode = "204", description = "Signed out everywhere")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    public Response endAll() {
        sessions.endAll(actor.require().person());
        return Response.noContent().cookie(cookie.noSession()).build();
    }

    private static UUID id(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
