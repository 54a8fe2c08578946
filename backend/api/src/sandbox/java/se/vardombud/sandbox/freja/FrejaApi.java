package se.vardombud.sandbox.freja;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Public;

/** The authentication service of the simulated Freja. */
@Path("/sandbox/freja/authentication/1.0")
@Public
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Produces(MediaType.APPLICATION_JSON)
class FrejaApi {
    private static final int INVALID_USER_INFO_TYPE = 1001;
    private static final int INVALID_LEVEL = 1007;
    private static final int INVALID_JSON = 1010;
    private static final int INVALID_REFERENCE = 1100;
    private static final Set<String> LEVELS = Set.of("BASIC", "EXTENDED", "PLUS");

    private final SimulatedFreja freja;
    private final FrejaSigner signer;
    private final ObjectMapper json;
    private final Clock clock;

    FrejaApi(SimulatedFreja freja, FrejaSigner signer, ObjectMapper json, Clock clock) {
        this.freja = freja;
        this.signer = signer;
        this.json = json;
        this.clock = clock;
    }

    @POST
    @Path("/initAuthentication")
    public Response initAuthentication(String body) {
        return answer(body, "initAuthRequest", this::start);
    }

    @POST
    @Path("/getOneResult")
    public Response getOneResult(String body) {
        return answer(body, "getOneAuthResultRequest", request -> freja.byReference(
                        request.path("authRef").asText())
                .map(this::result)
                .orElseGet(() -> refuse(INVALID_REFERENCE)));
    }

    @POST
    @Path("/cancel")
    public Response cancel(String body) {
        return answer(body, "cancelAuthRequest", request -> freja.byReference(
                        request.path("authRef").asText())
                .filter(order -> order.at(clock.instant()).isPending())
                .map(order -> {
                    order.status("RP_CANCELED");
                    return Response.ok(Map.of()).build();
                })
                .orElseGet(() -> refuse(INVALID_REFERENCE)));
    }

    private Response start(JsonNode request) {
        String level = request.path("minRegistrationLevel").asText();
        if (!request.path("userInfoType").asText().equals("INFERRED")
                || !request.path("userInfo").asText().equals("N/A")) {
            return refuse(INVALID_USER_INFO_TYPE);
        }
        if (!LEVELS.contains(level)) {
            return refuse(INVALID_LEVEL);
        }
        return Response.ok(Map.of("authRef", freja.start(level).reference)).build();
    }

    private Response result(FrejaOrder order) {
        FrejaOrder.State state = order.result(clock.instant());
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("authRef", order.reference);
        answer.put("status", state.status());
        if (state.approved() != null) {
            answer.put("details", signer.sign(order, state.approved(), freja.fault()));
            // Beside the signed part, and not to be believed: whoever does signs nobody in.
            answer.put("requestedAttributes", Map.of("ssn", Map.of("ssn", "000000000000", "country", "SE")));
        }
        return Response.ok(answer).build();
    }

    private Response answer(String body, String parameter, Function<JsonNode, Response> method) {
        FrejaFault fault = freja.fault();
        if (!freja.delay(fault)) {
            return refuse(503, null);
        }
        if (Boolean.TRUE.equals(fault.malformed())) {
            return Response.ok("{\"status\": \"APPR").build();
        }
        if (fault.status() != null) {
            return refuse(fault.status(), fault.code());
        }
        try {
            return method.apply(json.readTree(request(body, parameter)));
        } catch (IOException | IllegalArgumentException e) {
            return refuse(INVALID_JSON);
        }
    }

    private static String request(String body, String parameter) {
        if (!body.startsWith(parameter + "=")) {
            throw new IllegalArgumentException("another parameter");
        }
        return new String(Base64.getDecoder().decode(body.substring(parameter.length() + 1)), StandardCharsets.UTF_8);
    }

    private static Response refuse(int code) {
        return refuse(422, code);
    }

    private static Response refuse(int status, @Nullable Integer code) {
        return Response.status(status)
                .entity(code == null ? Map.of() : Map.of("code", code, "message", "Simulated"))
                .build();
    }
}
