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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;
import se.vardombud.common.Uuids;

/** Sign-in with an e-identification over HTTP. */
@Path(Api.V1 + "/auth/eid-orders")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sign-in")
class EidOrderResource {
    private final EidOrders orders;
    private final Sessions sessions;
    private final SessionCookie cookie;
    private final CurrentActor actor;

    EidOrderResource(EidOrders orders, Sessions sessions, SessionCookie cookie, CurrentActor actor) {
        this.orders = orders;
        this.sessions = sessions;
        this.cookie = cookie;
        this.actor = actor;
    }

    @POST
    @Operation(operationId = "startEidOrder", summary = "Start a sign-in with an e-identification")
    public Response start(@Valid @NotNull EidOrderRequest request, @Context HttpServerRequest http) {
        EidOrders.Started started = orders.start(
                request.provider(), request.device(), http.remoteAddress().hostAddress());
        Response.ResponseBuilder response =
                Response.status(Response.Status.CREATED).entity(started.order());
        if (started.browser() != null) {
            response.cookie(cookie.order(started.browser()));
        }
        return response.build();
    }

    @POST
    @Path("/{id}/collect")
    @Operation(operationId = "collectEidOrder", summary = "How the order stands; signs in when it is approved")
    public Response collect(
            @PathParam("id") String id,
            @Valid @Nullable EidCollectRequest request,
            @Context ContainerRequestContext http) {
        EidOrders.Collected collected = orders.collect(
                orderId(id), cookie.order(http).orElse(null), request == null ? null : request.returnNonce());
        Response.ResponseBuilder response = Response.ok(collected.state());
        if (collected.session() != null) {
            actor.get().ifPresent(before -> sessions.revoke(before.session()));
            response.cookie(cookie.session(collected.session()));
        }
        return response.build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "cancelEidOrder", summary = "Cancel an order")
    public void cancel(@PathParam("id") String id, @Context ContainerRequestContext http) {
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
