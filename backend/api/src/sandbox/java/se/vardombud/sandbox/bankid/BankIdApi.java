package se.vardombud.sandbox.bankid;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Public;

/** The relying-party API of the simulated BankID, version 6.0. */
@Path("/sandbox/bankid/rp/v6.0")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class BankIdApi {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:%a-z]{2,60}");
    private static final Pattern USER_VISIBLE_DATA = Pattern.compile("[A-Za-z0-9+/=]{1,1500}");

    private final SimulatedBankId bankId;
    private final ObjectMapper json;
    private final Clock clock;

    BankIdApi(SimulatedBankId bankId, ObjectMapper json, Clock clock) {
        this.bankId = bankId;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Path("/auth")
    public Response auth(String body) {
        return answer(body, this::start);
    }

    @POST
    @Path("/collect")
    public Response collect(String body) {
        return answer(body, request -> order(request)
                .flatMap(order ->
                        Optional.ofNullable(order.collect(clock.instant())).map(state -> collected(order, state)))
                .orElseGet(() -> refuse(400, "invalidParameters", "No such order")));
    }

    @POST
    @Path("/cancel")
    public Response cancel(String body) {
        return answer(body, request -> order(request)
                .map(order -> {
                    bankId.remove(order);
                    return Response.ok(Map.of()).build();
                })
                .orElseGet(() -> refuse(400, "invalidParameters", "No such order")));
    }

    private Response start(JsonNode request) {
        String data = text(request, "userVisibleData");
        String address = text(request, "endUserIp");
        if (address == null || !ADDRESS.matcher(address).matches()) {
            return refuse(400, "invalidParameters", "Invalid endUserIp");
        }
        if (data != null && !USER_VISIBLE_DATA.matcher(data).matches()) {
            return refuse(400, "invalidParameters", "Invalid userVisibleData");
        }
        String person = text(request.path("requirement"), "personalNumber");
        return bankId.start(text(request, "returnUrl"), person)
                .map(order -> Response.ok(Map.of(
                                "orderRef", order.orderRef,
                                "autoStartToken", order.autoStartToken,
                                "qrStartToken", order.qrStartToken,
                                "qrStartSecret", order.qrStartSecret))
                        .build())
                .orElseGet(() -> refuse(400, "alreadyInProgress", "Order already in progress for pno"));
    }

    private Optional<SimulatedOrder> order(JsonNode request) {
        String orderRef = text(request, "orderRef");
        return orderRef == null ? Optional.empty() : bankId.byReference(orderRef);
    }

    private static Response collected(SimulatedOrder order, SimulatedOrder.State state) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("orderRef", order.orderRef);
        answer.put("status", state.status());
        if (state.hintCode() != null) {
            answer.put("hintCode", state.hintCode());
        }
        if (state.approvedBy() != null) {
            answer.put("completionData", completion(state.approvedBy()));
        }
        return Response.ok(answer).build();
    }

    private static Map<String, Object> completion(String personalNumber) {
        return Map.of(
                "user",
                Map.of(
                        "personalNumber", personalNumber,
                        "name", "Test Testsson",
                        "givenName", "Test",
                        "surname", "Testsson"),
                "device",
                Map.of("ipAddress", "127.0.0.1", "uhi", "c2FuZGJveA"),
                "bankIdIssueDate",
                "2026-01-01",
                "signature",
                "c2FuZGJveA==",
                "ocspResponse",
                "c2FuZGJveA==",
                "risk",
                "low");
    }

    private Response answer(String body, Function<JsonNode, Response> method) {
        Fault fault = bankId.fault();
        if (!bankId.delay(fault)) {
            return refuse(503, "Maintenance", "Simulated");
        }
        if (Boolean.TRUE.equals(fault.malformed())) {
            return Response.ok("{\"status\": \"pen").build();
        }
        if (fault.status() != null) {
            return refuse(fault.status(), fault.errorCode() == null ? "internalError" : fault.errorCode(), "Simulated");
        }
        try {
            return method.apply(json.readTree(body));
        } catch (JsonProcessingException e) {
            return refuse(400, "invalidParameters", "Invalid JSON");
        }
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isTextual() ? node.path(field).textValue() : null;
    }

    private static Response refuse(int status, String errorCode, String details) {
        return Response.status(status)
                .entity(Map.of("errorCode", errorCode, "details", details))
                .build();
    }
}
