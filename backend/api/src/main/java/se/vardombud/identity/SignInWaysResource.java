package se.vardombud.identity;

import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.GET;
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
import se.vardombud.common.Public;

/** What a sign-in page may offer. */
@Path(Api.V1 + "/auth/ways")
@Public
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class SignInWaysResource {
    private final EidProviders providers;
    private final Instance<PasswordWay> password;

    SignInWaysResource(EidProviders providers, Instance<PasswordWay> password) {
        this.providers = providers;
        this.password = password;
    }

    @GET
    @Operation(
            operationId = "getSignInWays",
            summary = "The ways to sign in",
            description =
                    "Which of them there are depends on the agreements that the region has; they do not change while it runs.")
    @APIResponse(
            responseCode = "200",
            description = "The ways",
            content =
                    @Content(
                            schema = @Schema(implementation = SignInWays.class),
                            examples = @ExampleObject(name = "all", value = SignInWays.EXAMPLE)))
    public SignInWays get() {
        return new SignInWays(providers.offered(), password.stream().anyMatch(PasswordWay::offered));
    }
}
