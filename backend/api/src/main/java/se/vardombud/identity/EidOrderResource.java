package se.vardombud.identity;

import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
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
import se.vardombud.common.limit.Limit;
import se.vardombud.common.limit.Limits;

/** Sign-in with an e-identification over HTTP. */
@Path(Api.V1 + "/auth/eid-orders")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class EidOrderResource {
    private final EidOrderStart start;
    private final EidOrders orders;
    private final SessionCookie cookie;
    private final Limits limits;

    EidOrderResource(EidOrderStart start, EidOrders orders, SessionCookie cookie, Limits limits) {
        this.start = start;
        this.orders = orders;
        this.cookie = cookie;
        this.limits = limits;
    }

    @POST
    @Operation(
            operationId = "startEidOrder",
            summary = "Start a sign-in with an e-identification",
            description =
                    "For another device the answer has a QR code, and the order's id is what lets one follow it. For the same device it has the address that starts the app, and a cookie that binds the order to this browser. With purpose reauthenticate, somebody who is signed in shows again who they are; the order then belongs to that session.")
    @APIResponse(
            responseCode = "201",
            description = "The order, started",
            content =
                    @Content(
                            schema = @Schema(implementation = EidOrder.class),
                            examples = @ExampleObject(name = "other device", value = EidOrder.EXAMPLE)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "429", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response start(@Valid @NotNull EidOrderRequest request, @Context HttpServerRequest http) {
        limits.take(Limit.EID_ADDRESS, ClientAddress.of(http));
        EidOrderStart.Started started =
                start.start(request, http.remoteAddress().hostAddress());
        Response.ResponseBuilder response =
                Response.status(Response.Status.CREATED).entity(started.order());
        if (started.browser() != null) {
            response.cookie(cookie.order(started.browser()));
        }
        return response.build();
    }

    @POST
    @Path("/{id}/collect")
    @Operation(
            operationId = "collectEidOrder",
            summary = "How the order stands; signs in when it is approved",
            description =
                    "May be called every second: the server asks the provider every 2 or 3 s at most, and answers from what it knows in between, with a fresh QR code. `complete` sets the session cookie; after reauthenticate it is the same session under a new id, or 403 with code OTHER_PERSON when somebody else approved. A refused sign-in (rules L1-L4) is 403 with code SIGN_IN_REFUSED, rule, reason and opensOn. An order that has led to either is 409 with code EID_ORDER_FINISHED.")
    @APIResponse(
            responseCode = "200",
            description = "How the order stands",
            content =
                    @Content(
                            schema = @Schema(implementation = EidOrderState.class),
                            examples = @ExampleObject(name = "approved", value = EidOrderState.EXAMPLE)))
    @APIResponse(responseCode = "400", ref = "Problem")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "415", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "503", ref = "Problem")
    public Response collect(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @RequestBody(required = false) @Valid @Nullable EidCollectRequest request,
            @Context ContainerRequestContext http) {
        EidOrders.Collected collected = orders.collect(
                orderId(id), cookie.order(http).orElse(null), request == null ? null : request.returnNonce());
        Response.ResponseBuilder response = Response.ok(collected.state());
        if (collected.session() != null) {
            response.cookie(cookie.session(collected.session()));
        }
        return response.build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "cancelEidOrder",
            summary = "Cancel an order",
            description = "Ends the order here at once, and at the provider as soon as it answers.")
    @APIResponse(responseCode = "204", description = "Cancelled, or already over")
    @APIResponse(responseCode = "401", ref = "Problem")
    @APIResponse(responseCode = "403", ref = "Problem")
    @APIResponse(responseCode = "404", ref = "Problem")
    public void cancel(
            @PathParam("id") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) String id,
            @Context ContainerRequestContext http) {
        orders.cancel(orderId(id), cookie.order(http).orElse(null));
    }

    private static UUID orderId(String text) {
        try {
            return Uuids.parse(text);
        } catch (IllegalArgumentException e) {
            throw ProblemException.notFound();
        }
    }
}
