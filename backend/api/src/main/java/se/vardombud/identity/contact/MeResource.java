package se.vardombud.identity.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
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
import se.vardombud.identity.Channel;
import se.vardombud.identity.CurrentActor;
import se.vardombud.identity.SignedIn;

/** Oneself. */
@Path(Api.V1 + "/me")
@SignedIn
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Me")
class MeResource {
    private final Profiles profiles;
    private final ContactChanges changes;
    private final FreshProof proof;
    private final CurrentActor actor;

    MeResource(Profiles profiles, ContactChanges changes, FreshProof proof, CurrentActor actor) {
        this.profiles = profiles;
        this.changes = changes;
        this.proof = proof;
        this.actor = actor;
    }

    @GET
    @Operation(
            operationId = "getMe",
            summary = "The signed-in person",
            description =
                    "As the population register knows them, with the contact details they have given and confirmed. Nothing is prefilled from elsewhere.")
    @APIResponse(
            responseCode = "200",
            description = "The signed-in person",
            content =
                    @Content(
                            schema = @Schema(implementation = Me.class),
                            examples = @ExampleObject(name = "me", value = Me.EXAMPLE)))
    @APIResponse(responseCode = "401", ref = "Problem")
    public Me get() {
        return profiles.of(actor.require()).orElseThrow(actor::notSignedIn);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeMe",
            summary = "Change contact details or language",
            description =
                    "A new number or address gets a code and is pending until the code is given at `/me/contact-codes/{challengeId}`; sent once more, it gets a new code. Needs an e-identification shown in the last five minutes (403 REAUTHENTICATION_NEEDED), except for the language alone.")
    @APIResponse(
            responseCode = "200",
            description = "The signed-in person, with what is pending",
            content =
                    @Content(
                            schema = @Schema(implementation = Me.class),
                            examples = @ExampleObject(name = "me", value = Me.EXAMPLE)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Me change(@Valid @NotNull MeChange change) {
        if (change.isOfContact()) {
            proof.require();
        }
        changes.change(self(), change);
        return get();
    }

    @POST
    @Path("/contact-codes/{challengeId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmContact",
            summary = "Take a new number or address into use",
            description =
                    "422 CODE_WRONG tells how many tries are left; 410 CODE_OVER when the code is too old, used, tried too often, or another value has been asked for since. The number or address used before is told. A changed mobile number ends the password, if there is one.")
    @APIResponse(
            responseCode = "200",
            description = "The signed-in person",
            content =
                    @Content(
                            schema = @Schema(implementation = Me.class),
                            examples = @ExampleObject(name = "me", value = Me.EXAMPLE)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Me confirm(
            @PathParam("challengeId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String challenge,
            @Valid @NotNull ContactCode code) {
        changes.confirm(self(), id(challenge), code.code());
        return get();
    }

    @DELETE
    @Path("/contact/{channel}")
    @Operation(
            operationId = "removeContact",
            summary = "Remove the mobile number or the e-mail address",
            description =
                    "And what is pending there. Needs an e-identification shown in the last five minutes (403 REAUTHENTICATION_NEEDED). A removed mobile number ends the password, if there is one.")
    @APIResponse(
            responseCode = "200",
            description = "The signed-in person",
            content =
                    @Content(
                            schema = @Schema(implementation = Me.class),
                            examples = @ExampleObject(name = "me", value = Me.EXAMPLE)))
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public Me remove(
            @PathParam("channel")
                    @Parameter(
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"sms", "email"}))
                    String channel) {
        proof.require();
        changes.remove(self(), channel(channel));
        return get();
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

    private static Channel channel(String text) {
        for (Channel channel : Channel.values()) {
            if (channel.name().toLowerCase(Locale.ROOT).equals(text)) {
                return channel;
            }
        }
        throw ProblemException.notFound();
    }
}
