package se.vardombud.proxy.delegation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.Page;
import se.vardombud.identity.SignedIn;

/** The delegations that the signed-in person holds, is offered, or has held. */
@Path(Api.V1 + "/me/delegations")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Delegations")
class MyDelegationsResource {
    private final HeldDelegations held;

    MyDelegationsResource(HeldDelegations held) {
        this.held = held;
    }

    @GET
    @Operation(
            operationId = "listMyDelegations",
            summary = "What others let one do, offer to, and have let one do",
            description = "Latest first. Those of somebody whom one may not know of are not listed.")
    @APIResponse(responseCode = "200", description = "Delegations, latest first")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Page<HeldDelegation> list() {
        return new Page<>(held.mine(), null);
    }
}
