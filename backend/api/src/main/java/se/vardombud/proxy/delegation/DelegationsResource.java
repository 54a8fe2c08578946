package se.vardombud.proxy.delegation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.common.Written;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.ForDelegate;
import se.vardombud.proxy.Guarded;

/** Who may help a patient: delegations, instead of shared passwords (B5). */
@Path(Api.V1 + "/patients/{patientId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations", description = "What a patient lets somebody else do for them")
class DelegationsResource {
    private final Delegations delegations;
    private final HeldDelegations held;

    DelegationsResource(Delegations delegations, HeldDelegations held) {
        this.delegations = delegations;
        this.held = held;
    }

    @GET
    @Path("/delegation-options")
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "listDelegationOptions",
            summary = "What one can let somebody do, and whom one can name",
            description =
                    "By the rules, on today's date. Under 18 one names a registered guardian; those who cannot be named are not listed.")
    @APIResponse(responseCode = "200", description = "What can be delegated")
    @APIResponse(responseCode = "503", ref = "Problem")
    public DelegationOptions options(@PathParam("patientId") PersonId patient) {
        return delegations.options(patient);
    }

    @GET
    @Path("/delegations")
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "listDelegations",
            summary = "What one lets others do, and has let them do",
            description = "Latest first, with those that are over.")
    @APIResponse(responseCode = "200", description = "Delegations, latest first")
    public Page<DelegationView> list(@PathParam("patientId") PersonId patient) {
        return new Page<>(delegations.of(patient), null);
    }

    @POST
    @Path("/delegations")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "offerDelegation",
            summary = "Offer somebody a delegation",
            description =
                    "It opens nothing before the other person accepts it. 422 with code DELEGATE_REFUSED is the one answer to everything about the other "
                            + "person: unknown, under age, not one's guardian, or something in the way. Tries with a personal number are counted.")
    @APIResponse(
            responseCode = "201",
            description = "Offered",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DelegationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public DelegationView offer(
            @PathParam("patientId") PersonId patient, @BeanParam RequestKey key, @Valid @NotNull NewDelegation wanted) {
        return delegations.offer(patient, wanted, Written.optional("called", wanted.called()), key.value());
    }

    @DELETE
    @Path("/delegations/{delegationId}")
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "endDelegation",
            summary = "End a delegation, or take an offer back",
            description = "At once: the next request of the other person is refused.")
    @APIResponse(responseCode = "204", description = "It is over")
    public void end(@PathParam("patientId") PersonId patient, @PathParam("delegationId") Id delegation) {
        delegations.end(patient, delegation.value());
    }

    @POST
    @Path("/delegations/{delegationId}/accept")
    @ForDelegate(ForDelegate.Step.ACCEPT)
    @Operation(
            operationId = "acceptDelegation",
            summary = "Accept a delegation that one has been offered",
            description =
                    "403 with the rule when it would open nothing, as for somebody with protected identity. 409 DELEGATION_OVER when it has been taken back.")
    @APIResponse(responseCode = "200", description = "The delegation, accepted")
    @APIResponse(responseCode = "409", ref = "Problem")
    public HeldDelegation accept(@PathParam("patientId") PersonId patient, @PathParam("delegationId") Id delegation) {
        return held.accept(patient, delegation.value());
    }

    @POST
    @Path("/delegations/{delegationId}/decline")
    @ForDelegate(ForDelegate.Step.LEAVE)
    @Operation(
            operationId = "declineDelegation",
            summary = "Decline a delegation that one has been offered",
            description = "409 DELEGATION_ACCEPTED when one has accepted it.")
    @APIResponse(responseCode = "204", description = "Declined")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void decline(@PathParam("patientId") PersonId patient, @PathParam("delegationId") Id delegation) {
        held.decline(patient, delegation.value());
    }

    @POST
    @Path("/delegations/{delegationId}/leave")
    @ForDelegate(ForDelegate.Step.LEAVE)
    @Operation(
            operationId = "leaveDelegation",
            summary = "End a delegation that one holds",
            description = "At once. Nothing happens when it is over.")
    @APIResponse(responseCode = "204", description = "It is over")
    public void leave(@PathParam("patientId") PersonId patient, @PathParam("delegationId") Id delegation) {
        held.end(patient, delegation.value());
    }
}
