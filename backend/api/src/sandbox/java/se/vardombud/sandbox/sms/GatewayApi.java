package se.vardombud.sandbox.sms;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Public;

/** Takes text messages as 46elks does. */
@Path("/sandbox/46elks/a1/sms")
@Public
class GatewayApi {
    private static final Pattern NUMBER = Pattern.compile("\\+[1-9][0-9]{6,14}");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,10}");
    private static final int ID_BYTES = 16;

    private final Phones phones;
    private final DeliveryReports reports;
    private final Clock clock;
    private final String authorization;

    GatewayApi(
            Phones phones,
            DeliveryReports reports,
            Clock clock,
            @ConfigProperty(name = "vardombud.sms.user") String user,
            @ConfigProperty(name = "vardombud.sms.password") String password) {
        this.phones = phones;
        this.reports = reports;
        this.clock = clock;
        this.authorization =
                "Basic " + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(
            @HeaderParam("Authorization") @Nullable String caller,
            @FormParam("from") @Nullable String from,
            @FormParam("to") @Nullable String to,
            @FormParam("message") @Nullable String message,
            @FormParam("whendelivered") @Nullable String whenDelivered,
            @FormParam("dontlog") @Nullable String dontLog) {
        SmsFault fault = phones.fault();
        if (!phones.delay(fault)) {
            return refuse(503, "Simulated");
        }
        if (fault.status() != null) {
            return refuse(fault.status(), "Simulated");
        }
        if (!authorization.equals(caller)) {
            return refuse(401, "API access requires Basic HTTP authentication");
        }
        if (from == null
                || !(NUMBER.matcher(from).matches() || NAME.matcher(from).matches())) {
            return refuse(400, "Invalid key from");
        }
        if (to == null || !NUMBER.matcher(to).matches()) {
            return refuse(400, "Invalid key to");
        }
        if (message == null || message.isEmpty()) {
            return refuse(400, "Missing key message");
        }
        SimulatedSms sms = new SimulatedSms(newId(), from, to, message, clock.instant());
        phones.receive(sms);
        reports.send(sms, whenDelivered, fault);
        return accepted(sms, "message".equals(dontLog), fault);
    }

    private static Response accepted(SimulatedSms sms, boolean unlogged, SmsFault fault) {
        if (Boolean.TRUE.equals(fault.malformed())) {
            return Response.ok("{\"id\": \"s", MediaType.APPLICATION_JSON).build();
        }
        return Response.ok(
                        Map.of(
                                "id",
                                sms.id(),
                                "status",
                                "created",
                                "direction",
                                "outgoing",
                                "from",
                                sms.from(),
                                "to",
                                sms.to(),
                                "message",
                                unlogged ? "" : sms.text(),
                                "created",
                                sms.sentAt().toString(),
                                "parts",
                                1,
                                "cost",
                                5200),
                        MediaType.APPLICATION_JSON)
                .build();
    }

    private static String newId() {
        byte[] random = new byte[ID_BYTES];
        ThreadLocalRandom.current().nextBytes(random);
        return "s" + HexFormat.of().formatHex(random);
    }

    private static Response refuse(int status, String why) {
        return Response.status(status).entity(why).type(MediaType.TEXT_PLAIN).build();
    }
}
