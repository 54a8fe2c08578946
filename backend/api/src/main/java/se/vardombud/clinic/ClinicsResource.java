package se.vardombud.clinic;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.QueryChoice;
import se.vardombud.identity.SignedIn;

/** The clinics that there are. */
@Path(Api.V1)
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clinics", description = "Clinics, and those of a person")
class ClinicsResource {
    private static final int LONGEST = 100;
    private final ClinicSearch search;
    private final Catalogue catalogue;

    ClinicsResource(ClinicSearch search, Catalogue catalogue) {
        this.search = search;
        this.catalogue = catalogue;
    }

    @GET
    @Path("/clinics")
    @Operation(
            operationId = "findClinics",
            summary = "Find clinics by name and town",
            description =
                    "Each word of `q`, in any order, begins a word of the name or the town; case and accents do not matter. Where that finds nothing, words that are misspelt or written apart are understood. Those that fit best come first, then by name.")
    @APIResponse(responseCode = "200", description = "Clinics")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<ClinicView> find(
            @Parameter(
                            description = "Words of the name or the town; all clinics when left out",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST))
                    @QueryParam("q")
                    @Nullable String q,
            @Parameter(description = "Only clinics of this region", schema = @Schema(implementation = Region.class))
                    @QueryParam("region")
                    @Nullable String region,
            @Parameter(
                            description = "Only clinics that offer this service",
                            schema = @Schema(implementation = Service.class))
                    @QueryParam("offers")
                    @Nullable String offers,
            @BeanParam PageQuestion page) {
        if (q != null && q.length() > LONGEST) {
            throw Invalid.value("q", "must be at most " + LONGEST + " characters");
        }
        return search.find(
                new ClinicSearch.Sought(
                        q == null ? "" : q,
                        QueryChoice.read("region", region, Region.values()),
                        QueryChoice.read("offers", offers, Service.values())),
                page.read());
    }

    @GET
    @Path("/clinics/{clinicId}")
    @Operation(
            operationId = "getClinic",
            summary = "A clinic",
            description = "Also one that is gone from the catalogue: it offers nothing.")
    @APIResponse(responseCode = "200", description = "The clinic")
    @APIResponse(responseCode = "404", ref = "Problem")
    public ClinicDetails get(@PathParam("clinicId") UnitId clinic) {
        return catalogue.details(clinic);
    }

    @GET
    @Path("/regions")
    @Operation(
            operationId = "listRegions",
            summary = "The regions that have clinics here",
            description = "All on one page.")
    @APIResponse(responseCode = "200", description = "Regions")
    public Page<RegionCount> regions() {
        return new Page<>(catalogue.regions(), null);
    }
}
