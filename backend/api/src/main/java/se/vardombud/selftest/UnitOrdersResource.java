package se.vardombud.selftest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.Api;
import se.vardombud.common.Id;
import se.vardombud.common.IfMatch;
import se.vardombud.common.Page;
import se.vardombud.common.PageQuestion;
import se.vardombud.common.QueryChoice;
import se.vardombud.proxy.ForStaff;
import se.vardombud.proxy.StaffAction;

/** Ordered self-tests, to the clinic's staff. */
@Path(Api.V1 + "/units/{unitId}/self-test-orders")
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
            operationId = "listUnitSelfTestOrders",
            summary = "Ordered self-tests that wait for the same thing",
            description =
                    "Oneself and one's own children are not among them (rule T6). Each patient shown is in the access log.")
    @APIResponse(responseCode = "200", description = "Orders")
    @APIResponse(responseCode = "422", ref = "Problem")
    public Page<UnitOrder> list(
            @PathParam("unitId") UnitId unit,
            @Parameter(
                            description = "TO_SEND when left out",
                            schema = @Schema(implementation = Queue.class, defaultValue = "TO_SEND"))
                    @QueryParam("queue")
                    @Nullable String queue,
            @BeanParam PageQuestion page) {
        Queue read = QueryChoice.read("queue", queue, Queue.values());
        return orders.of(unit, Objects.requireNonNullElse(read, Queue.TO_SEND), page.read());
    }

    @GET
    @Path("/{orderId}")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "getUnitSelfTestOrder",
            summary = "One order",
            description = "With what it was answered with, where it was.")
    @APIResponse(responseCode = "200", description = "The order")
    public UnitOrder get(@PathParam("unitId") UnitId unit, @PathParam("orderId") Id order) {
        return orders.find(unit, order.value());
    }

    @POST
    @Path("/{orderId}/step")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "stepUnitSelfTestOrder",
            summary = "Send the kit, note that the sample has arrived, ask for a new one, or refuse",
            description =
                    "A kit is sent to the registered address, which the portal neither keeps nor shows. 409 STEP_NOT_POSSIBLE when the "
                            + "order does not stand so that it can be done. Two who do it at once: the second gets 412.")
    @APIResponse(responseCode = "200", description = "The order, as it stands now")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitOrder step(
            @PathParam("unitId") UnitId unit,
            @PathParam("orderId") Id order,
            @BeanParam IfMatch version,
            @Valid @NotNull OrderStep step) {
        return orders.step(unit, order.value(), version.version(), step);
    }

    @POST
    @Path("/{orderId}/result")
    @ForStaff(StaffAction.ANSWER_ERRAND)
    @Operation(
            operationId = "answerUnitSelfTestOrder",
            summary = "Answer a sample",
            description =
                    "When the sample has arrived. Hidden from guardians, it leaves no trace for them: the order goes on being analysed.")
    @APIResponse(responseCode = "200", description = "The order, answered")
    @APIResponse(responseCode = "409", ref = "Problem")
    @APIResponse(responseCode = "412", ref = "Problem")
    @APIResponse(responseCode = "422", ref = "Problem")
    @APIResponse(responseCode = "428", ref = "Problem")
    public UnitOrder answer(
            @PathParam("unitId") UnitId unit,
            @PathParam("orderId") Id order,
            @BeanParam IfMatch version,
            @Valid @NotNull NewResult result) {
        return orders.answer(unit, order.value(), version.version(), result);
    }
}
