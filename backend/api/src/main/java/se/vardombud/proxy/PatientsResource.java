package se.vardombud.proxy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Page;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;
import se.vardombud.identity.Actor;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.PersonalNumber;
import se.vardombud.identity.SignedIn;

/** The people that the signed-in person acts for. */
@Path(Api.V1 + "/me")
@Consumes(MediaType.APPLICATION_JSON)
@SignedIn
@Tag(name = "Me")
class PatientsResource {
    private final Patients patients;
    private final Clock clock;
    private final CurrentActor actor;
    private final Limits limits;

    PatientsResource(Patients patients, Clock clock, CurrentActor actor, Limits limits) {
        this.patients = patients;
        this.clock = clock;
        this.actor = actor;
        this.limits = limits;
    }

    @GET
    @Path("/patients")
    @Operation(
            operationId = "listMyPatients",
            summary = "Whom one can act for",
            description =
                    "Oneself first, then children by the population register, then people who have delegated to one. Somebody whom one may not know of is not listed.")
    @APIResponse(responseCode = "200", description = "The people one acts for, or no longer does")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Page<PatientView> list() {
        return new Page<>(patients.of(actor.require()), null);
    }

    @POST
    @Path("/children")
    @Operation(
            operationId = "addChild",
            summary = "Add one's child",
            description =
                    "Asks the population register anew. One answer, 404, for every refusal: no such person, no custody, or something in the way.")
    @APIResponse(
            responseCode = "201",
            description = "The child, now in the list",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PatientView.class)))
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public RestResponse<PatientView> addChild(@Valid @NotNull ChildRequest request) {
        PersonalNumber number = PersonalNumber.parse(request.personalNumber(), PortalClock.today(clock))
                .orElseThrow(
                        () -> Invalid.value("personalNumber", "must be a personal number with a correct check digit"));
        Actor asker = actor.require();
        limits.take(Limit.CHILDREN, asker.person().toString());
        PatientView child = patients.child(asker, number.digits()).orElseThrow(ProblemException::notFound);
        return RestResponse.ResponseBuilder.<PatientView>created(
                        URI.create(Api.V1 + "/patients/" + child.patientId() + "/access"))
                .entity(child)
                .build();
    }

    @Schema(name = "AddChildRequest")
    record ChildRequest(
            @NotNull @Size(max = 20) @Schema(
                            examples = "20190202-2382",
                            description = "Ten or twelve digits, with or without hyphen or plus")
                    String personalNumber) {}
}
