package se.vardombud.testing;

import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** A guarded route during which something happens that the test chooses. */
@Path("/api/v1/slow/{patientId}")
public class SlowResource {
    private final Meanwhile meanwhile;

    SlowResource(Meanwhile meanwhile) {
        this.meanwhile = meanwhile;
    }

    @GET
    @Guarded(Action.APPOINTMENT)
    public String read(@PathParam("patientId") PersonId patient) {
        meanwhile.happens.run();
        return "what only those may read whom the gate permits when it leaves";
    }

    @PUT
    @Guarded(Action.APPOINTMENT)
    public void change(@PathParam("patientId") PersonId patient) {
        meanwhile.happens.run();
    }

    /** What happens between the gate's answer and the method's. */
    @Singleton
    public static class Meanwhile {
        public volatile Runnable happens = () -> {};
    }
}
