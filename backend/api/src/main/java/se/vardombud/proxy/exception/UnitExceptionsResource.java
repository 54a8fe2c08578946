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
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;
import se.vardombud.proxy.errand.QueueQuestion;
import se.vardombud.proxy.exception.UnitExceptions.Basis;

/** Journal exceptions by the operations manager and the young person together (T3). */
@Path(Api.V1 + "/units/{unitId}/journal-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitExceptionsResource {
    private final UnitExceptions exceptions;
    private final Beginnings beginnings;
    private final Decisions decisions;

    UnitExceptionsResource(UnitExceptions exceptions, Beginnings beginnings, Decisions decisions) {
        this.exceptions = exceptions;
        this.beginnings = beginnings;
        this.decisions = decisions;
    }

    @GET
    @ForStaff(StaffAction.JOINT_EXCEPTION)
    @Operation(
            operationId = "listUnitJournalExceptions",
            summary = "Journal exceptions to decide on, or decided",
            description =
                    "OPEN: what has waited longest first; ANSWERED: latest first. One that the young person has not consented to shows only where the young person is a patient. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Journal exceptions")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitException> list(
            @PathParam("unitId") UnitId unit, @BeanParam QueueQuestion queue, @BeanParam PageQuestion page) {
        return exceptions.at(unit, Basis.JOINT, queue.read(), page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.JOINT_EXCEPTION)
    @Operation(
            operationId = "beginJournalException",
            summary = "Ask a 13–15-year-old whether a guardian may read the journal",
            description =
                    "Nothing is open before the young person has consented and the operations manager has decided; until then the guardian knows nothing of it. "
                            + "409 NO_PROXY for somebody who is no guardian, or cannot act for the child now.")
    @APIResponse(
            responseCode = "201",
            description = "The exception, asked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitException.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public UnitException begin(
            @PathParam("unitId") UnitId unit, @BeanParam RequestKey key, @Valid @NotNull NewException exception) {
        return beginnings.ask(unit, exception, key.value());
    }

    @POST
    @Path("/{exceptionId}/decide")
    @ForStaff(StaffAction.JOINT_EXCEPTION)
    @Operation(
            operationId = "decideJournalException",
            summary = "Grant or refuse",
            description =
                    "Granted, it opens no more than the young person has consented to, and ends at 16. 409 CONSENT_MISSING before that; a consent withdrawn meanwhile is 412, and so is the second of two who decide.")
    @APIResponse(responseCode = "200", description = "The exception, decided")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitException decide(
            @PathParam("unitId") UnitId unit,
            @PathParam("exceptionId") Id exception,
            @BeanParam IfMatch version,
            @Valid @NotNull Decision decision) {
        return decisions.decide(unit, exception.value(), version.version(), decision);
    }

    @POST
    @Path("/{exceptionId}/end")
    @ForStaff(StaffAction.JOINT_EXCEPTION)
    @Operation(
            operationId = "endJournalException",
            summary = "End what has been granted",
            description = "The guardian reads nothing from the next request on.")
    @APIResponse(responseCode = "200", description = "The exception, ended")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitException end(
            @PathParam("unitId") UnitId unit,
            @PathParam("exceptionId") Id exception,
            @BeanParam IfMatch version,
            @Valid @NotNull EndRequest end) {
        return decisions.end(unit, Basis.JOINT, exception.value(), version.version(), end.reason());
    }
}
