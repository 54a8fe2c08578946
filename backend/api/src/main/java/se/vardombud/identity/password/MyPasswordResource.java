package se.vardombud.identity.password;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;

/** One's own password. */
@Path(Api.V1 + "/me/password")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MyPasswordResource {
    private final Passwords passwords;
    private final CurrentActor actor;

    MyPasswordResource(Passwords passwords, CurrentActor actor) {
        this.passwords = passwords;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMyPassword",
            summary = "Whether one has a password",
            description = "Never the password itself, which the portal does not know.")
    @APIResponse(
            responseCode = "200",
            description = "How it stands",
            content =
                    @Content(
                            schema = @Schema(implementation = PasswordView.class),
                            examples = @ExampleObject(name = "password", value = PasswordView.EXAMPLE)))
    @APIResponse(responseCode = "401", ref = "Problem")
    public PasswordView get() {
        return passwords
                .of(actor.require().person())
                .map(found -> new PasswordView(true, found.changeRequired(), found.channel()))
                .orElseGet(() -> new PasswordView(false, false, null));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMyPassword",
            summary = "Change the password",
            description =
                    "Ends one's other sessions. A first password from care must be changed before anything else. PASSWORD_WRONG: not the present one, or there is none.")
    @APIResponse(responseCode = "204", description = "Changed")
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public void change(@Valid @NotNull PasswordRequests.Change request) {
        passwords.change(actor.require(), request.currentPassword(), request.newPassword());
    }

    @DELETE
    @Operation(
            operationId = "endMyPassword",
            summary = "Give up the password",
            description = "Also ends one's other sessions that began with it, and any letter on its way.")
    @APIResponse(responseCode = "204", description = "There is no password")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    public void end() {
        passwords.end(actor.require());
    }
}
