package se.vardombud.clinic;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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
import se.vardombud.identity.SignedIn;

/** The clinics that there are. */
@Path(Api.V1 + "/clinics")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Clinics", description = "Clinics, and those of a person")
class ClinicsResource {
    private static final int LONGEST = 100;
    private final ClinicSearch search;

    ClinicsResource(ClinicSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            operationId = "findClinics",
            summary = "Find clinics by name",
            description =
                    "Each word of `q` begins a word of the name; case and accents do not matter. In the order of their names.")
    @APIResponse(responseCode = "200", description = "Clinics")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<ClinicView> find(
            @Parameter(
                            description = "Words of the name; all clinics when left out",
                            schema = @Schema(type = SchemaType.STRING, maxLength = LONGEST))
                    @QueryParam("q")
                    @Nullable String q,
            @BeanParam PageQuestion page) {
        if (q != null && q.length() > LONGEST) {
            throw Invalid.value("q", "must be at most " + LONGEST + " characters");
        }
        return search.find(q == null ? "" : q, page.read());
    }
}
