package se.vardombud.sandbox.population;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import se.vardombud.common.Public;

/** Starts the sandbox afresh. */
@Path("/sandbox/reset")
@Public
class ResetResource {
    private final Reset reset;

    ResetResource(Reset reset) {
        this.reset = reset;
    }

    @POST
    public void reset() {
        reset.reset();
    }
}
