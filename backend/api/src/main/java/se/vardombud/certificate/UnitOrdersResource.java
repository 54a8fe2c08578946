package se.vardombud.certificate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;
import se.vardombud.proxy.errand.QueueQuestion;

/** Orders of certificates to answer, to the clinic's staff. */
@Path(Api.V1 + "/units/{unitId}/certificate-orders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Staff")
class UnitOrdersResource {
    private final UnitOrders orders;

    UnitOrdersResource(UnitOrders orders) {
        this.orders = orders;
    }

    @GET
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "listUnitCertificateOrders",
            summary = "Orders of certificates sent to the unit",
            description =
                    "Those to answer, oldest first, or those answered, latest first. Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Orders")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<OrderTask> list(
            @PathParam("unitId") UnitId unit, @BeanParam QueueQuestion queue, @BeanParam PageQuestion page) {
        return orders.of(unit, queue.read(), page.read());
    }

    @POST
    @Path("/{orderId}/take")
    @Consumes(MediaType.WILDCARD)
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "takeUnitCertificateOrder",
            summary = "Begin with an order",
            description = "Also in place of a colleague. From then on the patient's side cannot take it back.")
    @APIResponse(responseCode = "200", description = "The order, in progress")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public OrderTask take(
            @PathParam("unitId") UnitId unit, @PathParam("orderId") Id order, @BeanParam IfMatch version) {
        return orders.take(unit, order.value(), version.version());
    }

    @POST
    @Path("/{orderId}/answer")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "answerUnitCertificateOrder",
            summary = "Answer an order",
            description =
                    "Issued, the certificate is the patient's to read. Two who answer at once: the second gets 412.")
    @APIResponse(responseCode = "200", description = "The order, answered")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public OrderTask answer(
            @PathParam("unitId") UnitId unit,
            @PathParam("orderId") Id order,
            @BeanParam IfMatch version,
            @Valid @NotNull OrderAnswer answer) {
        return orders.answer(unit, order.value(), version.version(), answer);
    }
}
