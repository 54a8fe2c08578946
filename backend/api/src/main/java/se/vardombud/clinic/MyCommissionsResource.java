package se.vardombud.clinic;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;

/** The posts that one has as staff. */
@Path(Api.V1 + "/me/commissions")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class MyCommissionsResource {
    private final Commissions commissions;
    private final CurrentActor actor;

    MyCommissionsResource(Commissions commissions, CurrentActor actor) {
        this.commissions = commissions;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listMyCommissions",
            summary = "One's posts as staff today",
            description =
                    "By the staff directory; none for somebody who is not on staff, or has not signed in with an e-identification.")
    @APIResponse(responseCode = "200", description = "One's posts, by name of unit")
    public Page<Commission> list() {
        return new Page<>(commissions.of(actor.require()), null);
    }
}
