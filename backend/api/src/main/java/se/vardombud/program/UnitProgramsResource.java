package se.vardombud.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** A clinic's library of programmes, to its staff. */
@Path(Api.V1 + "/units/{unitId}/programs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitProgramsResource {
    private final Library library;

    UnitProgramsResource(Library library) {
        this.library = library;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitPrograms",
            summary = "The unit's programmes",
            description = "The latest made first, drafts and those withdrawn too.")
    @APIResponse(responseCode = "200", description = "Programmes")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitProgram> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return library.all(unit, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "createUnitProgram",
            summary = "Make a programme",
            description = "A draft: nobody can be given it until it is published. It may still lack steps.")
    @APIResponse(
            responseCode = "201",
            description = "The programme",
            content = @Content(schema = @Schema(implementation = UnitProgram.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public UnitProgram create(
            @PathParam("unitId") UnitId unit, @BeanParam RequestKey key, @Valid @NotNull ProgramContent content) {
        return library.make(unit, content, key.value());
    }

    @GET
    @Path("/{programId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "getUnitProgram",
            summary = "One of the unit's programmes",
            description = "As it would be published now.")
    @APIResponse(responseCode = "200", description = "The programme")
    public UnitProgram get(@PathParam("unitId") UnitId unit, @PathParam("programId") Id program) {
        return library.one(unit, program.value());
    }

    @PUT
    @Path("/{programId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "changeUnitProgram",
            summary = "Change a programme's draft",
            description =
                    "What is published stays as it is. Two who change at once: the second gets 412, and nothing is lost.")
    @APIResponse(responseCode = "200", description = "The programme")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitProgram change(
            @PathParam("unitId") UnitId unit,
            @PathParam("programId") Id program,
            @BeanParam IfMatch version,
            @Valid @NotNull ProgramContent content) {
        return library.change(unit, program.value(), version.version(), content);
    }

    @POST
    @Path("/{programId}/publish")
    @Consumes(MediaType.WILDCARD)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "publishUnitProgram",
            summary = "Publish the draft as a new edition",
            description =
                    "It is given from now on, also after it has been withdrawn. Those who have begun stay on the edition that they have. 422 without steps.")
    @APIResponse(responseCode = "200", description = "The programme, published")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitProgram publish(
            @PathParam("unitId") UnitId unit, @PathParam("programId") Id program, @BeanParam IfMatch version) {
        return library.publish(unit, program.value(), version.version());
    }

    @POST
    @Path("/{programId}/withdraw")
    @Consumes(MediaType.WILDCARD)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "withdrawUnitProgram",
            summary = "Give a programme to nobody more",
            description = "Those who have it go on with it. Published again, it is back.")
    @APIResponse(responseCode = "200", description = "The programme, withdrawn")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitProgram withdraw(
            @PathParam("unitId") UnitId unit, @PathParam("programId") Id program, @BeanParam IfMatch version) {
        return library.withdraw(unit, program.value(), version.version());
    }
}
