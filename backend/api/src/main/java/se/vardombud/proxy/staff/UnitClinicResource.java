package se.vardombud.proxy.staff;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.clinic.ClinicChange;
import se.vardombud.clinic.OwnCatalogue;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.IfMatch;
import se.vardombud.identity.CurrentActor;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** What the unit offers and says of itself in the catalogue, to its staff. */
@Path(Api.V1 + "/units/{unitId}/clinic")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitClinicResource {
    private final OwnCatalogue catalogue;
    private final CurrentActor actor;

    UnitClinicResource(OwnCatalogue catalogue, CurrentActor actor) {
        this.catalogue = catalogue;
        this.actor = actor;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "getUnitClinic",
            summary = "The unit as patients find it",
            description = "`version` is what a change must name in If-Match.")
    @APIResponse(responseCode = "200", description = "The unit in the catalogue")
    public OwnCatalogue.Own get(@PathParam("unitId") UnitId unit) {
        return catalogue.get(unit);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "changeUnitClinic",
            summary = "Open and close the unit's services, or change what it says of itself",
            description =
                    "Holds at once, also when the region's catalogue comes anew. A closed service takes no new errands; those that are open stay.")
    @APIResponse(responseCode = "200", description = "The unit in the catalogue, changed")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public OwnCatalogue.Own change(
            @PathParam("unitId") UnitId unit, @BeanParam IfMatch ifMatch, @Valid @NotNull ClinicChange change) {
        return catalogue.change(unit, ifMatch.version(), change, actor.require());
    }
}
