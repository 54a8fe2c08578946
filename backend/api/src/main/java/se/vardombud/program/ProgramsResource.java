package se.vardombud.program;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A patient's support and treatment programmes (S15). */
@Path(Api.V1 + "/patients/{patientId}/programs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Programmes", description = "Support and treatment programmes, gone through step by step")
class ProgramsResource {
    private final Programs programs;

    ProgramsResource(Programs programs) {
        this.programs = programs;
    }

    @GET
    @Guarded(Action.TREATMENT_PROGRAM)
    @Operation(
            operationId = "listPrograms",
            summary = "Programmes that the patient has been given",
            description = "The latest given first, those that are over too.")
    @APIResponse(responseCode = "200", description = "Programmes")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<GivenProgram> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return programs.of(patient, page.read());
    }

    @GET
    @Path("/{givenId}")
    @Guarded(Action.TREATMENT_PROGRAM)
    @Operation(
            operationId = "getProgram",
            summary = "A programme with its steps",
            description = "Steps open in order; of one that is not open yet only the title is told.")
    @APIResponse(responseCode = "200", description = "The programme")
    public GivenDetails get(@PathParam("patientId") PersonId patient, @PathParam("givenId") Id given) {
        return programs.one(patient, given.value());
    }

    @PUT
    @Path("/{givenId}/steps/{step}")
    @Guarded(Action.TREATMENT_PROGRAM)
    @Operation(
            operationId = "saveProgramStep",
            summary = "Save how far one has come with a step",
            description =
                    "Also half an answer, which the clinic does not see until the step is done. Sent again, it changes nothing. 412 when the step has been "
                            + "saved since the version that is named, in another window or by somebody else: read it again; what one has written is one's own "
                            + "to keep. 409 STEP_NOT_OPEN before its turn, PROGRAM_OVER afterwards.")
    @APIResponse(responseCode = "200", description = "The step")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public GivenStep save(
            @PathParam("patientId") PersonId patient,
            @PathParam("givenId") Id given,
            @PathParam("step") int step,
            @BeanParam IfMatch version,
            @Valid @NotNull StepWork work) {
        return programs.save(patient, given.value(), step, version.version(), work);
    }

    @POST
    @Path("/{givenId}/finish")
    @Consumes(MediaType.WILDCARD)
    @Guarded(Action.TREATMENT_PROGRAM)
    @Operation(
            operationId = "finishProgram",
            summary = "Say that one is through",
            description = "Nothing happens when it is finished. 409 STEPS_REMAIN, or PROGRAM_OVER.")
    @APIResponse(responseCode = "200", description = "The programme, finished")
    @APIResponse(responseCode = "409", ref = "Problem")
    public GivenDetails finish(@PathParam("patientId") PersonId patient, @PathParam("givenId") Id given) {
        return programs.finish(patient, given.value());
    }

    @POST
    @Path("/{givenId}/stop")
    @Guarded(Action.TREATMENT_PROGRAM)
    @Operation(
            operationId = "stopProgram",
            summary = "Go no further with it",
            description = "What is done stays to be read. Nothing happens when it is stopped. 409 PROGRAM_OVER.")
    @APIResponse(responseCode = "200", description = "The programme, stopped")
    @APIResponse(responseCode = "409", ref = "Problem")
    public GivenDetails stop(
            @PathParam("patientId") PersonId patient, @PathParam("givenId") Id given, @Valid @NotNull Stop stop) {
        return programs.stop(patient, given.value(), stop.reason());
    }

    @Schema(name = "StopProgramRequest", examples = "{\"reason\": \"Jag har inte tid just nu.\"}")
    record Stop(@Size(max = 1000) @Schema(description = "To the clinic") @Nullable String reason) {
        /** Says nothing of the reason: records end up in logs. */
        @Override
        public String toString() {
            return "Stop[]";
        }
    }
}
