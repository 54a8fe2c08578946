package se.vardombud.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.PersonId;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Uuids;
import se.vardombud.identity.CurrentActor;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** How the signed-in person wants notices about one person (S12). */
@Path(Api.V1 + "/patients/{patientId}/notification-settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Notices", description = "Notices that something has happened, without what")
class NotificationSettingsResource {
    private final NotificationSettings settings;
    private final CurrentActor actor;

    NotificationSettingsResource(NotificationSettings settings, CurrentActor actor) {
        this.settings = settings;
        this.actor = actor;
    }

    @GET
    @Guarded(Action.NOTIFICATION_SETTINGS)
    @Operation(
            operationId = "getNotificationSettings",
            summary = "How one wants notices about a person",
            description =
                    "One's own choice. Until one has chosen, there are notices about oneself, to what is confirmed in one's profile, and none about others.")
    @APIResponse(
            responseCode = "200",
            description = "One's own choice",
            content =
                    @Content(
                            schema = @Schema(implementation = SettingsView.class),
                            examples = @ExampleObject(name = "settings", value = SettingsView.EXAMPLE)))
    public SettingsView get(@PathParam("patientId") PersonId patient) {
        return settings.of(patient, self());
    }

    @PUT
    @Guarded(Action.NOTIFICATION_SETTINGS)
    @Operation(
            operationId = "setNotificationSettings",
            summary = "Choose how one wants notices about a person",
            description =
                    "A number or address other than the one in use gets a code and is pending until the code is given at "
                            + "`/patients/{patientId}/notification-settings/codes/{challengeId}`; sent once more, it gets a new code.")
    @APIResponse(
            responseCode = "200",
            description = "One's own choice, with what is pending",
            content =
                    @Content(
                            schema = @Schema(implementation = SettingsView.class),
                            examples = @ExampleObject(name = "settings", value = SettingsView.EXAMPLE)))
    @APIResponse(responseCode = "429", ref = "Problem")
    public SettingsView set(@PathParam("patientId") PersonId patient, @Valid @NotNull SettingsChange change) {
        settings.change(patient, self(), change);
        return settings.of(patient, self());
    }

    @POST
    @Path("/codes/{challengeId}")
    @Guarded(Action.NOTIFICATION_SETTINGS)
    @Operation(
            operationId = "confirmNotificationAddress",
            summary = "Take a new number or address for notices into use",
            description =
                    "422 CODE_WRONG tells how many tries are left; 410 CODE_OVER when the code is too old, used, tried too often, or another value has "
                            + "been asked for since.")
    @APIResponse(
            responseCode = "200",
            description = "One's own choice",
            content =
                    @Content(
                            schema = @Schema(implementation = SettingsView.class),
                            examples = @ExampleObject(name = "settings", value = SettingsView.EXAMPLE)))
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public SettingsView confirm(
            @PathParam("patientId") PersonId patient,
            @PathParam("challengeId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String challenge,
            @Valid @NotNull NoticeCode code) {
        settings.confirm(patient, self(), id(challenge), code.code());
        return settings.of(patient, self());
    }

    private PersonId self() {
        return actor.require().person();
    }

    private static UUID id(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
