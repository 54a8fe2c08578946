package se.vardombud.accesslog;

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
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** Spot checks of the access log, by the operations manager. */
@Path(Api.V1 + "/units/{unitId}/access-checks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitChecksResource {
    private final UnitChecks checks;

    UnitChecksResource(UnitChecks checks) {
        this.checks = checks;
    }

    @GET
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "listAccessChecks",
            summary = "The unit's checks of its log, latest first",
            description = "How many rows each has, and how many are left to judge.")
    @APIResponse(responseCode = "200", description = "Checks")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<CheckView> list(@PathParam("unitId") UnitId unit, @BeanParam PageQuestion page) {
        return checks.all(unit, page.read());
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "makeAccessCheck",
            summary = "Draw a sample of what the unit's staff have opened",
            description =
                    "Some rows at random and some with a flag. The asker's own acts, and rows about the asker or the asker's children, are left to "
                            + "somebody else. That the check was made is in the staff log, and each patient shown in the access log.")
    @APIResponse(
            responseCode = "201",
            description = "The sample",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CheckView.Details.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public CheckView.Details make(@PathParam("unitId") UnitId unit, @Valid @NotNull CheckRequest wanted) {
        return checks.make(unit, wanted);
    }

    @GET
    @Path("/{checkId}")
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "getAccessCheck",
            summary = "One check, row by row",
            description =
                    "Without what the asker did, and what is about the asker or the asker's children. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "The check")
    public CheckView.Details get(@PathParam("unitId") UnitId unit, @PathParam("checkId") Id check) {
        return checks.find(unit, check.value());
    }

    @PUT
    @Path("/{checkId}/rows/{entryId}")
    @ForStaff(StaffAction.REVIEW_ACCESS)
    @Operation(
            operationId = "judgeAccess",
            summary = "Judge a row of a check",
            description =
                    "Again, when one has thought better of it. 409 OWN_ACT for what the asker did: somebody else judges that.")
    @APIResponse(responseCode = "200", description = "The row, judged")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public CheckView.Row judge(
            @PathParam("unitId") UnitId unit,
            @PathParam("checkId") Id check,
            @PathParam("entryId") Id entry,
            @Valid @NotNull CheckView.Judgement judgement) {
        return checks.judge(unit, check.value(), entry.value(), judgement);
    }
}
