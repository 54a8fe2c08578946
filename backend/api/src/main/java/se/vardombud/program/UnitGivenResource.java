package se.vardombud.program;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** Programmes that a clinic has given to its patients, to its staff. */
@Path(Api.V1 + "/units/{unitId}/given-programs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitGivenResource {
    private final UnitGiven given;

    UnitGivenResource(UnitGiven given) {
        this.given = given;
    }

    /** Which of them. */
    @Schema(name = "GivenProgramQueue", description = "OPEN: in progress; OVER: finished, stopped or ended")
    enum Which {
        OPEN,
        OVER
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitGivenPrograms",
            summary = "Programmes that the unit's patients have",
            description =
                    "The one in which something last happened first. Oneself and one's own children are not among them (rule T6). Each patient shown is in "
                            + "the access log.")
    @APIResponse(responseCode = "200", description = "Programmes")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitGivenProgram> list(
            @PathParam("unitId") UnitId unit,
            @Parameter(schema = @Schema(implementation = Which.class, defaultValue = "OPEN"))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam PageQuestion page) {
        return given.of(unit, open(status), page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "giveProgram",
            summary = "Give a programme to a patient of the unit",
            description =
                    "As it is published now; a later edition does not change it. The patient's side is told that there is something new. 409 "
                            + "PROGRAM_IN_PROGRESS when the patient has it already, PROGRAM_NOT_PUBLISHED, SERVICE_NOT_OFFERED.")
    @APIResponse(
            responseCode = "201",
            description = "What was given",
            content = @Content(schema = @Schema(implementation = UnitGivenDetails.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public UnitGivenDetails give(
            @PathParam("unitId") UnitId unit, @BeanParam RequestKey key, @Valid @NotNull GiveProgram wanted) {
        return given.give(unit, wanted, key.value());
    }

    @GET
    @Path("/{givenId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "getUnitGivenProgram",
            summary = "How far a patient has come",
            description = "Every step, and the answers to those that are done. 404 for another clinic's.")
    @APIResponse(responseCode = "200", description = "The programme")
    public UnitGivenDetails get(@PathParam("unitId") UnitId unit, @PathParam("givenId") Id id) {
        return given.one(unit, id.value());
    }

    @POST
    @Path("/{givenId}/end")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "endUnitGivenProgram",
            summary = "End a programme",
            description =
                    "The patient's side reads why, and is told that there is something new. Two who end it at once: the second gets 412. 409 PROGRAM_OVER.")
    @APIResponse(responseCode = "200", description = "The programme, ended")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitGivenDetails end(
            @PathParam("unitId") UnitId unit,
            @PathParam("givenId") Id id,
            @BeanParam IfMatch version,
            @Valid @NotNull End end) {
        return given.end(unit, id.value(), version.version(), end.reason());
    }

    @Schema(name = "EndProgramRequest", examples = "{\"reason\": \"Vi tar det på nästa besök i stället.\"}")
    record End(@NotNull @Size(min = 5, max = 1000) @Schema(description = "To the patient's side") String reason) {
        /** Says nothing of the reason: records end up in logs. */
        @Override
        public String toString() {
            return "End[]";
        }
    }

    private static boolean open(@Nullable String status) {
        try {
            return status == null || Which.valueOf(status) == Which.OPEN;
        } catch (IllegalArgumentException e) {
            throw Invalid.value("status", "must be OPEN or OVER");
        }
    }
}
