package se.vardombud.identity.password;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.common.Uuids;
import se.vardombud.common.limit.ClientAddress;
import se.vardombud.identity.Channel;
import se.vardombud.identity.SessionCookie;

/** Sign-in with a password and a code over HTTP. */
@Path(Api.V1 + "/auth/password")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class PasswordSignInResource {
    private final PasswordSignIns signIns;
    private final TypedNumber numbers;
    private final SessionCookie cookie;

    PasswordSignInResource(PasswordSignIns signIns, TypedNumber numbers, SessionCookie cookie) {
        this.signIns = signIns;
        this.numbers = numbers;
        this.cookie = cookie;
    }

    @POST
    @Operation(
            operationId = "startPasswordSignIn",
            summary = "Sign in with a password, first step",
            description =
                    "Always 202 with the same members, whether or not number and password are right. If they are, and rules L1-L4 let the person in, a code is sent: by SMS, or by mail for passwords from care that have it so. The message is in the language of Accept-Language, Swedish or English.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way, if the number and the password were right",
            content =
                    @Content(
                            schema = @Schema(implementation = ChallengeView.class),
                            examples = @ExampleObject(name = "challenge", value = ChallengeView.EXAMPLE)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response start(
            @Valid @NotNull PasswordRequests.SignIn request,
            @Context HttpServerRequest http,
            @Context HttpHeaders headers) {
        return accepted(ChallengeView.of(
                signIns.start(
                        numbers.read(request.personalNumber()),
                        request.password(),
                        RequestLanguage.of(headers),
                        ClientAddress.of(http)),
                request.channel() == null ? Channel.SMS : request.channel()));
    }

    @POST
    @Path("/{challengeId}/resend")
    @Operation(
            operationId = "resendSignInCode",
            summary = "Another code",
            description =
                    "The code before it is dead. At most 3 codes in 15 minutes for one person, over all their sign-ins. 404 when the sign-in is complete or more than 15 minutes old.")
    @APIResponse(
            responseCode = "202",
            description = "A code is on its way, if the number and the password were right",
            content =
                    @Content(
                            schema = @Schema(implementation = ChallengeView.class),
                            examples = @ExampleObject(name = "challenge", value = ChallengeView.EXAMPLE)))
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response resend(
            @PathParam("challengeId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String challengeId,
            @RequestBody(required = false) @Valid PasswordRequests.@Nullable Resend request,
            @Context HttpServerRequest http,
            @Context HttpHeaders headers) {
        return accepted(ChallengeView.of(
                signIns.again(id(challengeId), RequestLanguage.of(headers), ClientAddress.of(http)),
                request == null || request.channel() == null ? Channel.SMS : request.channel()));
    }

    @POST
    @Path("/{challengeId}/code")
    @Operation(
            operationId = "completePasswordSignIn",
            summary = "Sign in with a password, second step",
            description =
                    "The right code sets the session cookie. CODE_WRONG says how many tries are left; CODE_OVER (410) that the code has expired, been tried 5 times, or been used.")
    @APIResponse(
            responseCode = "200",
            description = "Signed in",
            content =
                    @Content(
                            schema = @Schema(implementation = Complete.class),
                            examples = @ExampleObject(name = "complete", value = "{\"status\": \"complete\"}")))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "410", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response code(
            @PathParam("challengeId") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid"))
                    String challengeId,
            @Valid @NotNull PasswordRequests.Code request,
            @Context HttpServerRequest http) {
        return Response.ok(new Complete("complete"))
                .cookie(cookie.session(signIns.complete(id(challengeId), request.code(), ClientAddress.of(http))))
                .build();
    }

    @Schema(name = "PasswordSignIn")
    record Complete(@Schema(enumeration = "complete") String status) {}

    private static Response accepted(ChallengeView challenge) {
        return Response.accepted(challenge).build();
    }

    private static UUID id(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
