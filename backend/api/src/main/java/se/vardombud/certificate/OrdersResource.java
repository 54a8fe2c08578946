package se.vardombud.certificate;

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
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.PersonId;
import se.vardombud.common.RequestKey;
import se.vardombud.proxy.Action;
import se.vardombud.proxy.Guarded;

/** Orders of certificates for a person. What is issued is not here: a guardian orders, and never reads. */
@Path(Api.V1 + "/patients/{patientId}/certificate-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Certificates", description = "Certificates: ordered by the patient's side, read by the patient alone")
class OrdersResource {
    private final Orders orders;

    OrdersResource(Orders orders) {
        this.orders = orders;
    }

    @GET
    @Guarded(Action.CERTIFICATE_ORDER)
    @Operation(
            operationId = "listCertificateOrders",
            summary = "Orders of certificates, latest first",
            description =
                    "Whoever ordered. Tells that an order is answered and how the certificate is handed over, and nothing of what it says.")
    @APIResponse(responseCode = "200", description = "Orders")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<OrderView> list(@PathParam("patientId") PersonId patient, @BeanParam PageQuestion page) {
        return orders.of(patient, page.read());
    }

    @POST
    @ResponseStatus(201)
    @Guarded(Action.CERTIFICATE_ORDER)
    @Operation(
            operationId = "orderCertificate",
            summary = "Order a certificate",
            description =
                    "409 SERVICE_NOT_OFFERED when the clinic takes no orders here. A person with protected identity needs the clinic's "
                            + "approval (rule O3).")
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
        return orders.send(patient, request, key.value());
    }

    @GET
    @Path("/{orderId}")
    @Guarded(Action.CERTIFICATE_ORDER)
    @Operation(operationId = "getCertificateOrder", summary = "One order", description = "How it stands now.")
    @APIResponse(responseCode = "200", description = "The order")
    public OrderView find(@PathParam("patientId") PersonId patient, @PathParam("orderId") Id order) {
        return orders.find(patient, order.value());
    }

    @DELETE
    @Path("/{orderId}")
    @Guarded(Action.CERTIFICATE_ORDER)
    @Operation(
            operationId = "withdrawCertificateOrder",
            summary = "Take an order back",
            description = "Before the clinic has begun with it; 409 ALREADY_TAKEN after. The row of the order stays.")
    @APIResponse(responseCode = "204", description = "The order is taken back")
    @APIResponse(responseCode = "409", ref = "Problem")
    public void withdraw(@PathParam("patientId") PersonId patient, @PathParam("orderId") Id order) {
        orders.withdraw(patient, order.value());
    }
}
