package se.vardombud.prescription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.common.Written;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A person's prescriptions, and their renewal. */
@Path(Api.V1 + "/patients/{patientId}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Prescriptions", description = "Prescriptions, and their renewal at a clinic")
class PrescriptionsResource {
    private static final int COMMENT = 500;
    private final Prescriptions prescriptions;
    private final Renewals renewals;

    PrescriptionsResource(Prescriptions prescriptions, Renewals renewals) {
        this.prescriptions = prescriptions;
        this.renewals = renewals;
    }

    @GET
    @Path("/prescriptions")
    @Guarded(Action.PRESCRIPTION)
    @Operation(
            operationId = "listPrescriptions",
            summary = "A person's prescriptions",
            description =
                    "What ends soonest first, what a clinic has stopped last. One that has been renewed is not listed: "
                            + "the new one stands in its place.")
    @APIResponse(responseCode = "200", description = "Prescriptions")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<PrescriptionView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return prescriptions.of(patient, page.read());
    }

    @POST
    @Path("/prescriptions/{prescriptionId}/renewals")
    @ResponseStatus(201)
    @Guarded(Action.PRESCRIPTION)
    @Operation(
            operationId = "renewPrescription",
            summary = "Ask a clinic to renew a prescription",
            description =
                    "409 RENEWAL_IN_PROGRESS while one is open, whoever asked; PRESCRIPTION_STOPPED or PRESCRIPTION_REPLACED when "
                            + "there is nothing to renew; SERVICE_NOT_OFFERED when the clinic does not renew here. A person with protected identity "
                            + "needs the clinic's approval (rule O3).")
    @APIResponse(
            responseCode = "201",
            description = "The renewal, sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RenewalView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public RenewalView renew(
            @PathParam("patientId") PersonId patient,
            @PathParam("prescriptionId") Id prescription,
            @BeanParam RequestKey key,
            @Valid @NotNull RenewRequest request) {
        return renewals.send(new Renewals.Wanted(
                patient,
                prescription.value(),
                request.clinicId(),
                Written.optional("comment", request.comment()),
                key.value()));
    }

    @GET
    @Path("/renewals")
    @Guarded(Action.PRESCRIPTION)
    @Operation(
            operationId = "listRenewals",
            summary = "A person's renewals, latest first",
            description = "Whoever asked for them.")
    @APIResponse(responseCode = "200", description = "Renewals")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<RenewalView> renewals(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return renewals.of(patient, page.read());
    }

    @GET
    @Path("/renewals/{renewalId}")
    @Guarded(Action.PRESCRIPTION)
    @Operation(operationId = "getRenewal", summary = "One renewal", description = "How it stands now.")
    @APIResponse(responseCode = "200", description = "The renewal")
    public RenewalView renewal(@PathParam("patientId") PersonId patient, @PathParam("renewalId") Id renewal) {
        return renewals.find(patient, renewal.value());
    }

    @DELETE
    @Path("/renewals/{renewalId}")
    @Guarded(Action.PRESCRIPTION)
    @Operation(
            operationId = "withdrawRenewal",
            summary = "Take a renewal back",
            description = "Before the clinic has begun with it; 409 ALREADY_TAKEN after. The row of the renewal stays.")
    @APIResponse(responseCode = "204", description = "The renewal is taken back")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void withdraw(@PathParam("patientId") PersonId patient, @PathParam("renewalId") Id renewal) {
        renewals.withdraw(patient, renewal.value());
    }

    @Schema(name = "RenewPrescriptionRequest")
    record RenewRequest(
            @NotNull UnitId clinicId,
            @Size(max = COMMENT) @Schema(description = "To the clinic", examples = "Den tar slut på fredag.") @Nullable String comment) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "RenewRequest[]";
        }
    }
}
