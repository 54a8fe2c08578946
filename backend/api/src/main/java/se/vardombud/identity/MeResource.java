package se.vardombud.identity;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    public Me get() {
        return population.find(actor.require().person()).map(Me::of).orElseThrow(actor::notSignedIn);
    }
}
