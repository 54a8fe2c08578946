package se.vardombud.proxy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.common.PortalClock;
import se.vardombud.common.QueryDate;
import se.vardombud.identity.Actor;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;
import se.vardombud.policy.Decision;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.Outward;

/** "Who may do what, on what date, and why?" It discloses nothing of the patient's care, so it is open to whoever may know of the patient. */
@Path(Api.V1 + "/patients/{patientId}/access")
@SignedIn
@Tag(name = "Access")
class AccessResource {
    private final AccessGate gate;
    private final Denials denials;
    private final Units units;
    private final CurrentActor actor;
    private final Clock clock;

    AccessResource(AccessGate gate, Denials denials, Units units, CurrentActor actor, Clock clock) {
        this.gate = gate;
        this.denials = denials;
        this.units = units;
        this.actor = actor;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "explainAccess",
            summary = "Every action and its answer on a date",
            description =
                    "One row an action, for the signed-in person. 404 when that person may not even know that the patient exists.")
    @APIResponse(responseCode = "200", description = "One row an action")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public List<AccessView> all(
            @PathParam("patientId") PersonId patient,
            @Parameter(description = "Today when left out") @QueryParam("on") @Nullable QueryDate on) {
        Actor asker = actor.require();
        Facts.Known known = gate.facts(asker, patient);
        List<AccessView> answers = Arrays.stream(Action.values())
                .map(action -> ask(action, null, null, on))
                .map(ask -> explainTold(asker, patient, known, ask, "explainAccess"))
                .flatMap(Optional::stream)
                .toList();
        if (answers.isEmpty()) {
            throw denials.silent(
                    asker,
                    patient,
                    "explainAccess",
                    gate.decide(asker, known, ask(Action.CLINIC_LIST, null, null, on)));
        }
        return answers;
    }

    @GET
    @Path("/{action}")
    @Operation(
            operationId = "explainAction",
            summary = "One action and its answer on a date",
            description = "As explainAccess, for one action, and if wanted for one unit and one journal category.")
    @APIResponse(responseCode = "200", description = "The answer")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public AccessView one(
            @PathParam("patientId") PersonId patient,
            @PathParam("action") Action action,
            @Parameter(description = "Today when left out") @QueryParam("on") @Nullable QueryDate on,
            @QueryParam("unit") @Nullable UUID unit,
            @QueryParam("category") @Nullable JournalCategory category) {
        Actor asker = actor.require();
        Facts.Known known = gate.facts(asker, patient);
        AccessGate.Ask ask = ask(action, unit, category, on);
        return explainTold(asker, patient, known, ask, "explainAction")
                .orElseThrow(() -> denials.silent(asker, patient, "explainAction", gate.decide(asker, known, ask)));
    }

    /** Empty for an answer that must not be told. */
    private Optional<AccessView> explainTold(
            Actor asker, PersonId patient, Facts.Known known, AccessGate.Ask ask, String operation) {
        Explanation explanation = gate.explain(asker, known, ask);
        return explanation.decision() instanceof Decision.Deny deny && deny.outward() == Outward.SILENT
                ? Optional.empty()
                : Optional.of(AccessView.of(ask.action(), explanation, units::get));
    }

    private AccessGate.Ask ask(
            Action action, @Nullable UUID unit, @Nullable JournalCategory category, @Nullable QueryDate on) {
        return new AccessGate.Ask(
                action,
                Optional.ofNullable(unit).map(UnitId::new),
                Optional.ofNullable(category),
                on == null ? PortalClock.today(clock) : on.value());
    }
}
