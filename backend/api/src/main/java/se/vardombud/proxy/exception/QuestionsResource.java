package se.vardombud.proxy.exception;

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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** Who wants to read one's journal. Guarded as the managing of delegations is: one's own alone, in a session of one's own, with an e-id. */
@Path(Api.V1 + "/patients/{patientId}/exception-questions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Growing up")
class QuestionsResource {
    private final Questions questions;

    QuestionsResource(Questions questions) {
        this.questions = questions;
    }

    @GET
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "listExceptionQuestions",
            summary = "Guardians who want to read, read or have read one's journal",
            description = "Latest first, with what one has answered and what each unit has decided.")
    @APIResponse(responseCode = "200", description = "Questions and what became of them")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<QuestionView> list(@PathParam("patientId") PersonId child, @BeanParam PageQuestion page) {
        return questions.of(child, page.read());
    }

    @POST
    @Path("/{applicationId}/units/{unitId}/consent")
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "answerExceptionQuestion",
            summary = "Say yes or no for one unit",
            description =
                    "A yes opens nothing before the unit has decided. The guardian is not told who has said no. A no can become a yes until canTurnUntil. 409 ALREADY_CLOSED when it is over, NOT_FOR_THIS_AGE from 16.")
    @APIResponse(responseCode = "200", description = "The question, answered")
    @APIResponse(responseCode = "409", ref = "Problem")
    public QuestionView answer(
            @PathParam("patientId") PersonId child,
            @PathParam("applicationId") Id application,
            @PathParam("unitId") UnitId unit,
            @Valid @NotNull Consent consent) {
        return questions.answer(child, application.value(), unit, consent.consents());
    }

    @POST
    @Path("/{applicationId}/units/{unitId}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @Guarded(Action.DELEGATION_MANAGE)
    @Operation(
            operationId = "withdrawExceptionConsent",
            summary = "Take one's yes back",
            description = "At any time. What the guardian could read is closed from the next request on.")
    @APIResponse(responseCode = "200", description = "The question, with a no")
    @APIResponse(responseCode = "409", ref = "Problem")
    public QuestionView withdraw(
            @PathParam("patientId") PersonId child,
            @PathParam("applicationId") Id application,
            @PathParam("unitId") UnitId unit) {
        return questions.withdraw(child, application.value(), unit);
    }

    @Schema(name = "ExceptionConsentRequest", examples = "{\"consents\": true}")
    record Consent(@NotNull Boolean consents) {}
}
