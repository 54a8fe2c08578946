package se.vardombud.proxy.reform;

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
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.proxy.AgeLimits;
import se.vardombud.proxy.ForOperator;

/** The installation's age limits (B8): what a change would mean, and the change itself, which takes two. */
@Path(Api.V1 + "/operator/age-limits")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@ForOperator
@Tag(name = "Operators", description = "Those who run the installation")
class AgeLimitsResource {
    private final AgeLimits limits;
    private final DryRuns runs;
    private final Proposals proposals;

    AgeLimitsResource(AgeLimits limits, DryRuns runs, Proposals proposals) {
        this.limits = limits;
        this.runs = runs;
        this.proposals = proposals;
    }

    @GET
    @Operation(
            operationId = "listAgeLimits",
            summary = "The age limits, past and coming",
            description = "With the reforms that have been proposed, latest first.")
    @APIResponse(responseCode = "200", description = "The limits and the proposals")
    public Proposal.All list() {
        return new Proposal.All(limits.table().rows().stream().map(Limits::of).toList(), proposals.all());
    }

    @POST
    @Path("/dry-runs")
    @ResponseStatus(202)
    @Operation(
            operationId = "startAgeLimitDryRun",
            summary = "Ask what other limits would mean",
            description =
                    "Nothing is set. Everybody whose stage of life they would change on their first day is looked through in the background; ask for the "
                            + "dry run again to see how far it has come. Limits begin the day after tomorrow at the earliest.")
    @APIResponse(
            responseCode = "202",
            description = "The dry run",
            content =
                    @Content(
                            schema = @Schema(implementation = DryRun.class),
                            examples = @ExampleObject(name = "dryRun", value = DryRun.EXAMPLE)))
    @APIResponse(responseCode = "409", ref = "Problem")
    public DryRun start(@Valid @NotNull Limits wanted) {
        return runs.start(wanted);
    }

    @GET
    @Path("/dry-runs/{dryRunId}")
    @Operation(
            operationId = "getAgeLimitDryRun",
            summary = "How far a dry run has come, and what it has found",
            description = "Counts, and the birth months of a few; nobody is named.")
    @APIResponse(
            responseCode = "200",
            description = "The dry run",
            content =
                    @Content(
                            schema = @Schema(implementation = DryRun.class),
                            examples = @ExampleObject(name = "dryRun", value = DryRun.EXAMPLE)))
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public DryRun get(@PathParam("dryRunId") Id dryRun) {
        return runs.one(dryRun.value());
    }

    @POST
    @Path("/proposals")
    @ResponseStatus(201)
    @Operation(
            operationId = "proposeAgeLimits",
            summary = "Propose the limits of a dry run",
            description = "They are set when another operator approves. The dry run must be over.")
    @APIResponse(
            responseCode = "201",
            description = "The proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = Proposal.class),
                            examples = @ExampleObject(name = "proposal", value = Proposal.EXAMPLE)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    public Proposal propose(@Valid @NotNull Proposal.New wanted) {
        return proposals.propose(wanted);
    }

    @POST
    @Path("/proposals/{proposalId}/approve")
    @Operation(
            operationId = "approveAgeLimits",
            summary = "Approve a proposal, as the second operator",
            description =
                    "Sets the limits, in the place of such as would begin the same day. Nobody approves unseen: a dry run of one's own, of the same limits, "
                            + "has to be over, 409 DRY_RUN_NOT_OVER or DRY_RUN_OUTDATED otherwise. 409 SECOND_OPERATOR_NEEDED to the one who proposed it. "
                            + "What is approved is taken back, before its day, by a new proposal of the former limits from the same date.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = Proposal.class),
                            examples = @ExampleObject(name = "proposal", value = Proposal.EXAMPLE)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Proposal approve(
            @PathParam("proposalId") Id proposal, @BeanParam IfMatch version, @Valid @NotNull Proposal.Approval seen) {
        Proposal approved = proposals.approve(proposal.value(), seen.dryRunId(), version.version());
        limits.reread();
        return approved;
    }

    @POST
    @Path("/proposals/{proposalId}/withdraw")
    @Operation(
            operationId = "withdrawAgeLimits",
            summary = "Withdraw a proposal",
            description = "By any operator, while it waits.")
    @APIResponse(
            responseCode = "200",
            description = "The proposal",
            content =
                    @Content(
                            schema = @Schema(implementation = Proposal.class),
                            examples = @ExampleObject(name = "proposal", value = Proposal.EXAMPLE)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public Proposal withdraw(@PathParam("proposalId") Id proposal, @BeanParam IfMatch version) {
        return proposals.withdraw(proposal.value(), version.version());
    }
}
