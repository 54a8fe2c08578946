package se.vardombud.selftest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Region;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.QueryChoice;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.GrantedAccess;
import se.vardombud.proxy.Guarded;

/** The self-tests that a person can order, and has ordered. */
@Path(Api.V1 + "/patients/{patientId}/self-tests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Self-tests", description = "Samples taken at home: ordered, followed, and their results")
class OrdersResource {
    private final Offers offers;
    private final Ordering ordering;
    private final Orders orders;
    private final GrantedAccess granted;

    OrdersResource(Offers offers, Ordering ordering, Orders orders, GrantedAccess granted) {
        this.offers = offers;
        this.ordering = ordering;
        this.orders = orders;
        this.granted = granted;
    }

    @GET
    @Path("/offers")
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "listSelfTestOffers",
            summary = "The self-tests that there are for a person",
            description =
                    "For the person's age today. Those of the person's own clinics first, then those of the same regions, then all others.")
    @APIResponse(responseCode = "200", description = "Self-tests")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<OfferView> offers(
            @PathParam("patientId") PersonId patient,
            @Parameter(description = "Only those of this region", schema = @Schema(implementation = Region.class))
                    @QueryParam("region")
                    @Nullable String region,
            @BeanParam PageQuestion page) {
        return offers.of(
                patient,
                granted.mayReadHiddenFromGuardians(),
                QueryChoice.read("region", region, Region.values()),
                page.read());
    }

    @GET
    @Path("/orders")
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "listSelfTestOrders",
            summary = "A person's orders of self-tests, latest first",
            description = "Whoever ordered them.")
    @APIResponse(responseCode = "200", description = "Orders")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<OrderView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return orders.of(patient, page.read());
    }

    @POST
    @Path("/orders")
    @ResponseStatus(201)
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "orderSelfTest",
            summary = "Order a self-test",
            description =
                    "The clinic sends the kit to the address in the population register, which is shown to nobody. 409 SELF_TEST_IN_PROGRESS "
                            + "while one is open, whoever ordered it; NOT_FOR_THIS_AGE; OFFER_WITHDRAWN; SERVICE_NOT_OFFERED when the "
                            + "clinic takes no orders. A person with protected identity needs the clinic's approval (rule O3).")
    @APIResponse(
            responseCode = "201",
            description = "The order, sent",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OrderView.class)))
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    public OrderView order(
            @PathParam("patientId") PersonId patient, @BeanParam RequestKey key, @Valid @NotNull OrderRequest request) {
        return orders.find(patient, ordering.send(patient, request.offerId().value(), key.value()));
    }

    @GET
    @Path("/orders/{orderId}")
    @Guarded(Action.SELF_TEST)
    @Operation(operationId = "getSelfTestOrder", summary = "One order", description = "How it stands now.")
    @APIResponse(responseCode = "200", description = "The order")
    public OrderView find(@PathParam("patientId") PersonId patient, @PathParam("orderId") Id order) {
        return orders.find(patient, order.value());
    }

    @DELETE
    @Path("/orders/{orderId}")
    @Guarded(Action.SELF_TEST)
    @Operation(
            operationId = "cancelSelfTestOrder",
            summary = "Cancel an order",
            description = "Before the kit is sent; 409 ALREADY_TAKEN after. The order stays in the list.")
    @APIResponse(responseCode = "204", description = "The order is cancelled")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void cancel(@PathParam("patientId") PersonId patient, @PathParam("orderId") Id order) {
        orders.cancel(patient, order.value());
    }

    @Schema(name = "OrderSelfTestRequest")
    record OrderRequest(@NotNull Id offerId) {}
}
