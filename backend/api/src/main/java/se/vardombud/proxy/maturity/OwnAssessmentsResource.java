package se.vardombud.proxy.maturity;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** What has been decided about oneself. Guarded as the managing of delegations is: one's own alone, and with an e-identification. */
@Path(Api.V1 + "/patients/{patientId}/maturity-assessments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growing up", description = "Maturity assessments and journal exceptions at 13–15")
class OwnAssessmentsResource {
    private final AssessmentList assessments;

    OwnAssessmentsResource(AssessmentList assessments) {
        this.assessments = assessments;
    }

    @GET
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "listMaturityAssessments",
            summary = "What units have decided that one may read of the own journal",
            description =
                    "Latest decided first, also those that are over or have been taken back. Never a guardian's to read.")
    @APIResponse(responseCode = "200", description = "Maturity assessments")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<AssessmentView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return assessments.of(patient, page.read());
    }
}
