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

/** "Who else may do what?" It names people, so it is for the patient and those who act for a child. */
@Path(Api.V1 + "/patients/{patientId}/access/people")
@Tag(name = "Access")
class AccessPeopleResource {
    private final AccessPeople people;
    private final CurrentActor actor;
    private final GrantedAccess granted;

    AccessPeopleResource(AccessPeople people, CurrentActor actor, GrantedAccess granted) {
        this.people = people;
        this.actor = actor;
        this.granted = granted;
    }

    @GET
    @Guarded(Action.CLINIC_LIST)
    @Operation(
            operationId = "listAccessPeople",
            summary = "Who else may do something today",
            description =
                    "The patient, guardians and delegates, each with what they may do by which rule. Who may do nothing is not listed. For the patient and a child's guardians: who acts by a delegation is told of nobody.")
    @APIResponse(responseCode = "200", description = "The others, and what they may do")
    public List<AccessPersonView> list(@PathParam("patientId") PersonId patient) {
        return AccessPeople.toldOfOthers(granted.require().permit().rule())
                ? people.today(actor.require().person(), patient)
                : List.of();
    }
}
