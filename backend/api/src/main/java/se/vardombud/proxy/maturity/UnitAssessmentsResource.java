package se.vardombud.proxy.maturity;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** Maturity assessments, to the unit's operations manager (T3). */
@Path(Api.V1 + "/units/{unitId}/maturity-assessments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitAssessmentsResource {
    private final AssessmentList list;
    private final Assessments assessments;

    UnitAssessmentsResource(AssessmentList list, Assessments assessments) {
        this.list = list;
        this.assessments = assessments;
    }

    @GET
    @ForStaff(StaffAction.MATURITY_ASSESSMENT)
    @Operation(
            operationId = "listUnitMaturityAssessments",
            summary = "Maturity assessments that the unit has made",
            description = "Latest decided first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Maturity assessments")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitAssessment> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return list.at(unit, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.MATURITY_ASSESSMENT)
    @Operation(
            operationId = "makeMaturityAssessment",
            summary = "Let a 13–15-year-old read the own journal at the unit",
            description =
                    "The whole of it or some categories, until the 16th birthday at the latest. 409 NOT_FOR_THIS_AGE for anybody else. The young person is told.")
    @APIResponse(
            responseCode = "201",
            description = "The assessment",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitAssessment.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public UnitAssessment make(@PathParam("unitId") UnitId unit, @Valid @NotNull NewAssessment assessment) {
        return assessments.make(unit, assessment);
    }

    @POST
    @Path("/{assessmentId}/revoke")
    @ForStaff(StaffAction.MATURITY_ASSESSMENT)
    @Operation(
            operationId = "revokeMaturityAssessment",
            summary = "Take a maturity assessment back",
            description = "It opens nothing from the next request on. The young person is told, and sees the reason.")
    @APIResponse(responseCode = "200", description = "The assessment, taken back")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitAssessment revoke(
            @PathParam("unitId") UnitId unit,
            @PathParam("assessmentId") Id assessment,
            @BeanParam IfMatch version,
            @Valid @NotNull Revocation revocation) {
        return assessments.revoke(unit, assessment.value(), version.version(), revocation.reason());
    }

    @Schema(name = "RevokeMaturityAssessmentRequest")
    record Revocation(
            @NotNull @Size(max = NewAssessment.LONGEST) @Schema(description = "Shown to the young person", examples = "Vi tar en ny bedömning i vår.")
                    String reason) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Revocation[]";
        }
    }
}
