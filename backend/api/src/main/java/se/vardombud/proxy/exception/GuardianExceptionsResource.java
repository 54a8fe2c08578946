package se.vardombud.proxy.exception;

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
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.ForGuardian;

/** Applications for journal exceptions, to the guardian. */
@Path(Api.V1 + "/patients/{patientId}/journal-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growing up")
class GuardianExceptionsResource {
    private final Applications applications;

    GuardianExceptionsResource(Applications applications) {
        this.applications = applications;
    }

    @GET
    @ForGuardian
    @Operation(
            operationId = "listJournalExceptions",
            summary = "One's applications to read a child's journal",
            description =
                    "Latest first. A guardian learns yes, no or waiting, and not who has said it; a no is told some days after the application at the earliest.")
    @APIResponse(responseCode = "200", description = "Applications")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<ApplicationView> list(@PathParam("patientId") PersonId child, @BeanParam PageQuestion page) {
        return applications.of(child, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForGuardian
    @Operation(
            operationId = "applyForJournalException",
            summary = "Apply to read a 13–15-year-old's journal",
            description =
                    "At any number of units at once. The child answers for each in a session of their own, and then each unit decides. "
                            + "The answer is the same whether or not the child is a patient there. 409 EXCEPTION_IN_PROGRESS while one waits or may read at one of them; "
                            + "NOT_FOR_THIS_AGE before 13.")
    @APIResponse(
            responseCode = "201",
            description = "The application",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ApplicationView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public ApplicationView apply(
            @PathParam("patientId") PersonId child,
            @BeanParam RequestKey key,
            @Valid @NotNull NewApplication application) {
        return applications.apply(child, application, key.value());
    }

    @DELETE
    @Path("/{applicationId}")
    @ForGuardian
    @Operation(
            operationId = "takeBackJournalException",
            summary = "Take an application back",
            description = "At all its units. What it has given ends at once.")
    @APIResponse(responseCode = "204", description = "The application is taken back")
    public void takeBack(@PathParam("patientId") PersonId child, @PathParam("applicationId") Id application) {
        applications.takeBack(child, application.value());
    }
}
