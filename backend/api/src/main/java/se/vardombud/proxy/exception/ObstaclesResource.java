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
import se.vardombud.proxy.errand.ErrandQueue;
import se.vardombud.proxy.exception.UnitExceptions.Basis;

/** Journal exceptions by a physician alone, when a medical obstacle keeps the young person from deciding (T4). */
@Path(Api.V1 + "/units/{unitId}/medical-obstacles")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class ObstaclesResource {
    private final UnitExceptions exceptions;
    private final Beginnings beginnings;
    private final Decisions decisions;

    ObstaclesResource(UnitExceptions exceptions, Beginnings beginnings, Decisions decisions) {
        this.exceptions = exceptions;
        this.beginnings = beginnings;
        this.decisions = decisions;
    }

    @GET
    @ForStaff(StaffAction.MEDICAL_OBSTACLE_EXCEPTION)
    @Operation(
            operationId = "listMedicalObstacles",
            summary = "Journal exceptions that physicians of the unit have decided alone",
            description = "Latest first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Journal exceptions")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitException> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return exceptions.at(unit, Basis.MEDICAL_OBSTACLE, ErrandQueue.Which.ANSWERED, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.MEDICAL_OBSTACLE_EXCEPTION)
    @Operation(
            operationId = "grantForMedicalObstacle",
            summary = "Let a guardian read the journal of a 13–15-year-old who cannot decide",
            description =
                    "With a written reason, which neither the guardian nor the young person is shown. It stands at once. 409 NO_PROXY for somebody who is no guardian, or cannot act for the child now.")
    @APIResponse(
            responseCode = "201",
            description = "The exception, granted",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitException.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public UnitException grant(
            @PathParam("unitId") UnitId unit, @BeanParam RequestKey key, @Valid @NotNull NewException exception) {
        return beginnings.except(unit, exception, key.value());
    }

    @POST
    @Path("/{exceptionId}/end")
    @ForStaff(StaffAction.MEDICAL_OBSTACLE_EXCEPTION)
    @Operation(
            operationId = "endMedicalObstacle",
            summary = "End it",
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
        return decisions.end(unit, Basis.MEDICAL_OBSTACLE, exception.value(), version.version(), end.reason());
    }
}
