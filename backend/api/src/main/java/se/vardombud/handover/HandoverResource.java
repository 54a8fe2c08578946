package se.vardombud.handover;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Doers;
import se.vardombud.proxy.Guarded;

/** The hand-over (B3): what changes, and when, for the guardian and for the young person. */
@Path(Api.V1 + "/patients/{patientId}/handover")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Hand-over", description = "From guardian to young person")
class HandoverResource {
    private final Handovers handovers;
    private final Doers doers;

    HandoverResource(Handovers handovers, Doers doers) {
        this.handovers = handovers;
        this.doers = doers;
    }

    @GET
    @Guarded(Action.CLINIC_LIST)
    @Operation(
            operationId = "getHandover",
            summary = "What changes when the young person takes over, and when",
            description =
                    "For a guardian ahead of that day, and for the young person after it. What has been decided for this very child, such as an "
                            + "exception or a delegation, is not in it. What is booked, written, ordered and begun stays with the patient. 404 to a delegate, who has no part in it.")
    @APIResponse(
            responseCode = "200",
            description = "The day and its changes",
            content =
                    @Content(
                            schema = @Schema(implementation = HandoverView.class),
                            examples = @ExampleObject(name = "ahead", value = HandoverView.EXAMPLE)))
    public HandoverView get(@PathParam("patientId") PersonId patient) {
        return handovers.of(patient, doers.current()).orElseThrow(ProblemException::notFound);
    }

    @PUT
    @Path("/greeted")
    @Guarded(Action.CLINIC_LIST)
    @Operation(
            operationId = "markGreeted",
            summary = "The greeting has been seen",
            description = "The asker is not greeted again.")
    @APIResponse(responseCode = "204", description = "The greeting has been seen")
    public void greeted(@PathParam("patientId") PersonId patient) {
        handovers.greeted(patient, doers.current().person());
    }
}
