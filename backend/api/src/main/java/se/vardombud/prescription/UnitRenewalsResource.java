package se.vardombud.prescription;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;
import se.vardombud.proxy.errand.QueueQuestion;

/** Renewals to answer, to the clinic's staff. */
@Path(Api.V1 + "/units/{unitId}/renewals")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitRenewalsResource {
    private final UnitRenewals renewals;

    UnitRenewalsResource(UnitRenewals renewals) {
        this.renewals = renewals;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitRenewals",
            summary = "Renewals sent to the unit",
            description =
                    "Those to answer, oldest first, or those answered, latest first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Renewals")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<RenewalTask> list(
            @PathParam("unitId") UnitId unit, @BeanParam QueueQuestion queue, @BeanParam PageQuestion page) {
        return renewals.of(unit, queue.read(), page.read());
    }

    @POST
    @Path("/{renewalId}/take")
    @Consumes(MediaType.WILDCARD)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "takeUnitRenewal",
            summary = "Begin with a renewal",
            description = "Also in place of a colleague. From then on the patient's side cannot take it back.")
    @APIResponse(responseCode = "200", description = "The renewal, in progress")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public RenewalTask take(
            @PathParam("unitId") UnitId unit, @PathParam("renewalId") Id renewal, @BeanParam IfMatch version) {
        return renewals.take(unit, renewal.value(), version.version());
    }

    @POST
    @Path("/{renewalId}/answer")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "answerUnitRenewal",
            summary = "Answer a renewal",
            description =
                    "Renewed, a new prescription takes the old one's place. Two who answer at once: the second gets 412.")
    @APIResponse(responseCode = "200", description = "The renewal, answered")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public RenewalTask answer(
            @PathParam("unitId") UnitId unit,
            @PathParam("renewalId") Id renewal,
            @BeanParam IfMatch version,
            @Valid @NotNull RenewalAnswer answer) {
        return renewals.answer(unit, renewal.value(), version.version(), answer);
    }
}
