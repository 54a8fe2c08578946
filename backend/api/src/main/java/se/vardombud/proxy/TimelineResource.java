package se.vardombud.proxy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;

/** "What happens when?" As {@link AccessResource}, for all dates at once. */
@Path(Api.V1 + "/patients/{patientId}/access/timeline")
@SignedIn
@Tag(name = "Access")
class TimelineResource {
    private final Timeline timeline;
    private final CurrentActor actor;

    TimelineResource(Timeline timeline, CurrentActor actor) {
        this.timeline = timeline;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "listAccessChanges",
            summary = "Every day on which an answer changes",
            description =
                    "Earliest first, from the patient's birth on, for the signed-in person, as if no fact but the date changed. The first has every "
                            + "action; the others, those that change. 404 when that person may not even know that the patient exists.")
    @APIResponse(responseCode = "200", description = "The days and their changes")
    @APIResponse(responseCode = "404", ref = "Problem")
    public List<TimelineEntry> list(@PathParam("patientId") PersonId patient) {
        return timeline.of(actor.require(), patient);
    }
}
