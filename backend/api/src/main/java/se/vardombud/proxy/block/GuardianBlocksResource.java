package se.vardombud.proxy.block;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
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
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.QueryChoice;
import se.vardombud.common.Written;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.Leak;
import se.vardombud.proxy.StaffAction;

/** A guardian blocked from a child (B6), by the unit's operations manager (T3). */
@Path(Api.V1 + "/units/{unitId}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Guardian blocks", description = "A guardian's access to a child ended by care, and what might still leak")
class GuardianBlocksResource {
    private static final int REASON = 10;
    private final Blocks blocks;
    private final BlockList list;
    private final Checks checks;

    GuardianBlocksResource(Blocks blocks, BlockList list, Checks checks) {
        this.blocks = blocks;
        this.list = list;
        this.checks = checks;
    }

    @GET
    @Path("/patients/{patientId}/guardian-blocks")
    @ForStaff(StaffAction.GUARDIAN_BLOCK)
    @Operation(
            operationId = "listGuardiansToBlock",
            summary = "The guardians of a patient, and whom the unit has blocked",
            description = "By the population register, which is asked anew: also those who have never signed in.")
    @APIResponse(responseCode = "200", description = "The guardians")
    public List<GuardianBlock.Choice> guardians(
            @PathParam("unitId") UnitId unit, @PathParam("patientId") PersonId patient) {
        return blocks.guardians(unit, patient);
    }

    @GET
    @Path("/guardian-blocks")
    @ForStaff(StaffAction.GUARDIAN_BLOCK)
    @Operation(
            operationId = "listGuardianBlocks",
            summary = "The blocks that the unit has decided",
            description = "Latest first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Blocks, latest first")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<GuardianBlock> list(
            @PathParam("unitId") UnitId unit,
            @Parameter(schema = @Schema(implementation = BlockList.Which.class, defaultValue = "STANDING"))
                    @QueryParam("status")
                    @Nullable String status,
            @BeanParam PageQuestion page) {
        BlockList.Which which = QueryChoice.read("status", status, BlockList.Which.values());
        return list.page(unit, Objects.requireNonNullElse(which, BlockList.Which.STANDING), page.read());
    }

    @POST
    @Path("/guardian-blocks")
    @Consumes(MediaType.APPLICATION_JSON)
    @ResponseStatus(201)
    @ForStaff(StaffAction.GUARDIAN_BLOCK)
    @Operation(
            operationId = "blockGuardian",
            summary = "Block a guardian from a child",
            description =
                    "In the whole portal, at once: to the guardian the child is not there, also in a request under way. Nobody is told. "
                            + "409 ALREADY_BLOCKED while a block of the unit's stands.")
    @APIResponse(
            responseCode = "201",
            description = "Blocked, with what might still leak",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GuardianBlock.Details.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public GuardianBlock.Details begin(@PathParam("unitId") UnitId unit, @Valid @NotNull NewBlock block) {
        return blocks.begin(
                unit,
                block.patientId(),
                block.guardianId(),
                Written.required("reason", block.reason(), REASON),
                Written.optional("caseNumber", block.caseNumber()));
    }

    @GET
    @Path("/guardian-blocks/{blockId}")
    @ForStaff(StaffAction.GUARDIAN_BLOCK)
    @Operation(
            operationId = "getGuardianBlock",
            summary = "A block, and what might still leak",
            description = "Counted now: what has come since it was last seen to is in it.")
    @APIResponse(responseCode = "200", description = "The block")
    public GuardianBlock.Details get(@PathParam("unitId") UnitId unit, @PathParam("blockId") Id block) {
        return checks.of(unit, block.value());
    }

    @PUT
    @Path("/guardian-blocks/{blockId}/checks/{leak}")
    @ForStaff(StaffAction.GUARDIAN_BLOCK)
    @Operation(
            operationId = "stopLeak",
            summary = "Stop one thing that might leak",
            description =
                    "All of it at once, and kept that it was done. Nobody but the child is told, and only of cancelled visits.")
    @APIResponse(responseCode = "200", description = "The block, and what might still leak")
    @APIResponse(responseCode = "409", ref = "Problem")
    public GuardianBlock.Details stop(
            @PathParam("unitId") UnitId unit, @PathParam("blockId") Id block, @PathParam("leak") Leak leak) {
        return checks.stop(unit, block.value(), leak);
    }

    @POST
    @Path("/guardian-blocks/{blockId}/lift")
    @Consumes(MediaType.APPLICATION_JSON)
    @ForStaff(StaffAction.GUARDIAN_BLOCK)
    @Operation(
            operationId = "liftGuardianBlock",
            summary = "Lift a block",
            description = "With a reason. The guardian gets what the rules give, unless another unit's block stands.")
    @APIResponse(responseCode = "200", description = "The block, lifted")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public GuardianBlock.Details lift(
            @PathParam("unitId") UnitId unit,
            @PathParam("blockId") Id block,
            @BeanParam IfMatch version,
            @Valid @NotNull Lifting lifting) {
        return blocks.lift(
                unit, block.value(), version.version(), Written.required("reason", lifting.reason(), REASON));
    }

    @Schema(name = "BlockGuardianRequest")
    record NewBlock(
            @NotNull PersonId patientId,
            @NotNull PersonId guardianId,
            @NotNull @Size(max = 1000) @Schema(minLength = REASON, description = "Never shown to a guardian")
                    String reason,
            @Size(max = 50) @Schema(examples = "2026-114") @Nullable String caseNumber) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "NewBlock[]";
        }
    }

    @Schema(name = "LiftGuardianBlockRequest")
    record Lifting(@NotNull @Size(max = 1000) @Schema(minLength = REASON) String reason) {
        /** Says nothing of what is written: records end up in logs. */
        @Override
        public String toString() {
            return "Lifting[]";
        }
    }
}
