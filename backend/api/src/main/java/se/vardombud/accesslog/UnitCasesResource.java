package se.vardombud.accesslog;

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

/** Patients' questions about rows of the access log, to the operations manager. */
@Path(Api.V1 + "/units/{unitId}/access-cases")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitCasesResource {
    private final UnitCases cases;

    UnitCasesResource(UnitCases cases) {
        this.cases = cases;
    }

    @GET
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "listUnitAccessCases",
            summary = "Questions about what the unit's staff did",
            description =
                    "Those to answer, oldest first, or those answered, latest first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Questions")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<CaseTask> list(
            @PathParam("unitId") UnitId unit, @BeanParam QueueQuestion queue, @BeanParam PageQuestion page) {
        return cases.of(unit, queue.read(), page.read());
    }

    @POST
    @Path("/{caseId}/take")
    @Consumes(MediaType.WILDCARD)
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "takeUnitAccessCase",
            summary = "Begin with a question about the log",
            description = "Also in place of a colleague.")
    @APIResponse(responseCode = "200", description = "The question, in progress")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public CaseTask take(@PathParam("unitId") UnitId unit, @PathParam("caseId") Id id, @BeanParam IfMatch version) {
        return cases.take(unit, id.value(), version.version());
    }

    @POST
    @Path("/{caseId}/answer")
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "answerUnitAccessCase",
            summary = "Answer a question about the log",
            description =
                    "To the patient's side, in words. 409 OWN_ACT for what the asker did: somebody else answers that.")
    @APIResponse(responseCode = "200", description = "The question, answered")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public CaseTask answer(
            @PathParam("unitId") UnitId unit,
            @PathParam("caseId") Id id,
            @BeanParam IfMatch version,
            @Valid @NotNull CaseAnswer answer) {
        return cases.answer(unit, id.value(), version.version(), answer);
    }
}
