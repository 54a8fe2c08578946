package se.vardombud.clinic;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;

/** The way in for staff: which of one's posts this session acts in. */
@Path(Api.V1 + "/session/commission")
@Consumes(MediaType.APPLICATION_JSON)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff", description = "What staff do, in one commission at a time")
class SessionCommissionResource {
    private final Commissions commissions;
    private final CurrentActor actor;

    SessionCommissionResource(Commissions commissions, CurrentActor actor) {
        this.commissions = commissions;
        this.actor = actor;
    }

    @Schema(name = "CommissionChoice")
    record Choice(@NotNull UnitId unitId, @NotNull Role role) {}

    @PUT
    @Operation(
            operationId = "chooseCommission",
            summary = "Act in one of one's posts",
            description =
                    "In place of any other. 403 with code NO_COMMISSION for a post that one does not have today, NEEDS_E_ID after a sign-in by password.")
    @APIResponse(
            responseCode = "200",
            description = "The commission that the session acts in",
            content =
                    @Content(
                            schema = @Schema(implementation = Commission.class),
                            examples = @ExampleObject(name = "physician", value = Commission.EXAMPLE)))
    public Commission choose(@Valid @NotNull Choice choice) {
        return commissions.choose(actor.require(), choice.unitId(), choice.role());
    }

    @GET
    @Operation(
            operationId = "getCommission",
            summary = "The post that this session acts in",
            description = "404 when none is chosen, or the chosen one no longer stands.")
    @APIResponse(
            responseCode = "200",
            description = "The commission that the session acts in",
            content =
                    @Content(
                            schema = @Schema(implementation = Commission.class),
                            examples = @ExampleObject(name = "physician", value = Commission.EXAMPLE)))
    @APIResponse(responseCode = "404", ref = "Problem")
    public Commission get() {
        return commissions.current(actor.require()).orElseThrow(ProblemException::notFound);
    }

    @DELETE
    @Operation(
            operationId = "leaveCommission",
            summary = "Act in no post",
            description = "The session goes on as a private person's.")
    @APIResponse(responseCode = "204", description = "The session acts in none")
    public void leave() {
        commissions.leave(actor.require());
    }
}
