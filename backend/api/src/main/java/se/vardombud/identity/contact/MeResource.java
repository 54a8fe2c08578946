package se.vardombud.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;

/** Oneself. */
@Path(Api.V1 + "/me")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MeResource {
    private final Population population;
    private final CurrentActor actor;

    MeResource(Population population, CurrentActor actor) {
        this.population = population;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "The signed-in person",
            description = "As the population register knows them.")
    @APIResponse(
            responseCode = "200",
            description = "The signed-in person",
            content =
                    @Content(
                            schema = @Schema(implementation = Me.class),
                            examples = @ExampleObject(name = "me", value = Me.EXAMPLE)))
    @APIResponse(responseCode = "401", ref = "Problem")
    public Me get() {
        return population.find(actor.require().person()).map(Me::of).orElseThrow(actor::notSignedIn);
    }
}
