package se.vardombud.appointment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** What a unit calls its visits. */
@Path(Api.V1 + "/units/{unitId}/visit-types")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class VisitTypesResource {
    private final VisitTypes types;

    VisitTypesResource(VisitTypes types) {
        this.types = types;
    }

    @POST
    @ResponseStatus(201)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "addVisitType",
            summary = "Add a kind of visit",
            description = "Its name is shown to patients; 422 when the unit has one of that name.")
    @APIResponse(
            responseCode = "201",
            description = "The kind of visit",
            content = @Content(schema = @Schema(implementation = VisitType.class)))
    @APIResponse(responseCode = "422", ref = "Problem")
    public VisitType add(@PathParam("unitId") UnitId unit, @Valid @NotNull NewType wanted) {
        return types.add(unit, Words.required("name", wanted.name()), wanted.minutes(), hours(wanted.cancelHours()));
    }

    @PUT
    @Path("/{typeId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "changeVisitType",
            summary = "Change the length and the deadline of a kind of visit",
            description =
                    "Holds for what is published and booked from then on; a visit that is booked keeps its deadline.")
    @APIResponse(responseCode = "200", description = "The kind of visit")
    @APIResponse(responseCode = "422", ref = "Problem")
    public VisitType change(
            @PathParam("unitId") UnitId unit, @PathParam("typeId") UUID type, @Valid @NotNull Terms terms) {
        return types.change(unit, type, terms.minutes(), hours(terms.cancelHours()));
    }

    private static int hours(@Nullable Integer said) {
        return said == null ? VisitType.USUAL_CANCEL_HOURS : said;
    }

    @Schema(name = "VisitTypeRequest")
    record NewType(
            @NotNull @Size(min = 1, max = 100) @Schema(examples = "Läkarbesök") String name,
            @Min(5) @Max(480) int minutes,
            @Min(0) @Max(336) @Schema(defaultValue = "24") @Nullable Integer cancelHours) {}

    @Schema(name = "VisitTypeTerms")
    record Terms(
            @Min(5) @Max(480) int minutes,
            @Min(0) @Max(336) @Schema(defaultValue = "24") @Nullable Integer cancelHours) {}
}
