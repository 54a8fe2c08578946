package se.vardombud.proxy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.clinic.Units;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
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
            @Parameter(
                            description = "Any unit when left out",
                            schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    @QueryParam("unit")
                    @Nullable String unit,
            @Parameter(
                            description = "Any category when left out",
                            schema = @Schema(implementation = JournalCategory.class))
                    @QueryParam("category")
                    @Nullable String category) {
        Actor asker = actor.require();
        Facts.Known known = gate.facts(asker, patient);
        AccessGate.Ask ask = ask(
                action,
                read("unit", unit, UnitId::fromString),
                read("category", category, JournalCategory::valueOf),
                on);
        return explainTold(asker, patient, known, ask, "explainAction")
                .orElseThrow(() -> denials.silent(asker, patient, "explainAction", gate.decide(asker, known, ask)));
    }

    /** Empty for an answer that must not be told. */
    private Optional<AccessView> explainTold(
            Actor asker, PersonId patient, Facts.Known known, AccessGate.Ask ask, String operation) {
        Explanation explanation = gate.explain(asker, known, ask);
        return explanation.decision() instanceof Decision.Deny deny && deny.outward() == Outward.SILENT
                ? Optional.empty()
                : Optional.of(
                        AccessView.of(ask.action(), explanation, gate.turningPoints(asker, known, ask), units::get));
    }

    private AccessGate.Ask ask(
            Action action, @Nullable UnitId unit, @Nullable JournalCategory category, @Nullable QueryDate on) {
        return new AccessGate.Ask(
                action,
                Optional.ofNullable(unit),
                Optional.ofNullable(category),
                on == null ? PortalClock.today(clock) : on.value());
    }

    private static <T> @Nullable T read(String name, @Nullable String text, Function<String, T> reader) {
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException e) {
            throw Invalid.value(name, "is not one that there is");
        }
    }
}
