package se.vardombud.selftest;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** The results of self-tests. */
@Path(Api.V1 + "/patients/{patientId}/self-tests/results")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-tests")
class ResultsResource {
    private final Results results;

    ResultsResource(Results results) {
        this.results = results;
    }

    @GET
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "listSelfTestResults",
            summary = "A person's results, latest first",
            description = "That they are there, not what they say.")
    @APIResponse(responseCode = "200", description = "Results")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<ResultItem> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return results.of(patient, page.read());
    }

    @GET
    @Path("/unread")
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "countUnreadSelfTestResults",
            summary = "How many results the asker has not read",
            description = "Each person has read for themself.")
    @APIResponse(responseCode = "200", description = "How many")
    public UnreadResults unread(@PathParam("patientId") PersonId patient) {
        return results.unread(patient);
    }

    @GET
    @Path("/{resultId}")
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "getSelfTestResult",
            summary = "A result",
            description = "Values with what is usual, what they mean, and what to do now.")
    @APIResponse(responseCode = "200", description = "The result")
    public ResultView find(@PathParam("patientId") PersonId patient, @PathParam("resultId") Id result) {
        return results.find(patient, result.value());
    }

    @PUT
    @Path("/{resultId}/read")
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "readSelfTestResult",
            summary = "Note that the asker has read a result",
            description = "Seen by nobody else.")
    @APIResponse(responseCode = "204", description = "Noted")
    public void read(@PathParam("patientId") PersonId patient, @PathParam("resultId") Id result) {
        results.read(patient, result.value());
    }
}
