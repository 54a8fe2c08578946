package se.vardombud.identity.password;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.Public;
import se.vardombud.common.limit.ClientAddress;
import se.vardombud.identity.MobileNumber;

/** Orders of a password over HTTP. */
@Path(Api.V1 + "/auth/password-orders")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class PasswordOrderResource {
    private final PasswordOrders orders;
    private final TypedNumber numbers;

    PasswordOrderResource(PasswordOrders orders, TypedNumber numbers) {
        this.orders = orders;
        this.numbers = numbers;
    }

    @POST
    @Operation(
            operationId = "orderPassword",
            summary = "Order a letter with which to choose a password",
            description =
                    "Always 202, whether or not there is such a person. If there is, and rules L1-L4 let them sign in with a password, a letter goes to the address in the population register. Its code is good for 21 days and for one use. A newer letter replaces those before it. The letter is in the language of Accept-Language, Swedish or English.")
    @APIResponse(responseCode = "202", description = "Taken, whether or not there is such a person")
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    public Response order(
            @Valid @NotNull PasswordRequests.Order request,
            @Context HttpServerRequest http,
            @Context HttpHeaders headers) {
        orders.order(
                numbers.read(request.personalNumber()),
                MobileNumber.parse(request.mobile())
                        .orElseThrow(() -> Invalid.value("mobile", "must be a number that can get text messages")),
                RequestLanguage.of(headers),
                ClientAddress.of(http));
        return Response.accepted().build();
    }

    @POST
    @Path("/redeem")
    @Operation(
            operationId = "redeemPasswordOrder",
            summary = "Choose a password with the letter's code",
            description =
                    "LETTER_CODE_WRONG is the one answer for a wrong, used, replaced or expired code and for an unknown person. PASSWORD_REFUSED says why: TOO_SHORT (under 8 characters), TOO_LONG (over 64), COMMON, PERSONAL.")
    @APIResponse(responseCode = "204", description = "The password is chosen; sign in with it")
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public void redeem(@Valid @NotNull PasswordRequests.Redeem request, @Context HttpServerRequest http) {
        orders.redeem(
                numbers.read(request.personalNumber()),
                request.letterCode(),
                request.newPassword(),
                ClientAddress.of(http));
    }
}
