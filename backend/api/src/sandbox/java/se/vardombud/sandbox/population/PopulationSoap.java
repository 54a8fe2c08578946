package se.vardombud.sandbox.population;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Public;

/** The simulated register on the wire: SOAP 1.1, GetPersonsForProfile 5. */
@Path("/sandbox/population/soap")
@Public
class PopulationSoap {
    private static final String ACTION = "\"" + SoapAnswer.RESPONDER + ":GetPersonsForProfile\"";
    private static final String XML = "text/xml;charset=UTF-8";
    private static final int SLOW_MILLIS = 3_000;
    private static final int MEGABYTE = 1_048_576;

    private final SimulatedRegister register;
    private final RegisterState state;

    PopulationSoap(SimulatedRegister register, RegisterState state) {
        this.register = register;
        this.state = state;
    }

    /** On a thread of its own kind: the portal's threads wait for this answer. */
    @POST
    @Consumes("text/xml")
    @RunOnVirtualThread
    public Response ask(@HeaderParam("SOAPAction") @Nullable String action, byte[] envelope) {
        RegisterFault.Kind fault = state.next();
        byte[] answer;
        try {
            answer = ACTION.equals(action) ? register.answer(envelope) : new byte[0];
        } catch (IllegalArgumentException e) {
            answer = new byte[0];
        }
        if (answer.length == 0) {
            return refused("Client", "Not a question of GetPersonsForProfile");
        }
        return switch (fault) {
            case NONE -> xml(answer);
            case UNAVAILABLE -> Response.status(503).build();
            case FORBIDDEN -> Response.status(403).build();
            case SOAP_FAULT -> refused("Server", "VP009 Error connecting to service producer");
            case CLIENT_FAULT -> refused("Client", "VP007 Authorization missing");
            case MALFORMED -> xml(Arrays.copyOf(answer, answer.length / 2));
            case EMPTY -> xml(new byte[0]);
            case HTML ->
                Response.ok("<html><body>Underhåll</body></html>", "text/html;charset=UTF-8")
                        .build();
            case SLOW -> xml(slow(answer));
            case HUGE -> xml((StreamingOutput) PopulationSoap::withoutEnd);
            case EXTERNAL_ENTITY -> xml(withType(answer, "<!ENTITY e SYSTEM \"file:///etc/hostname\">"));
            case ENTITY_BOMB -> xml(withType(answer, bomb()));
        };
    }

    private static Response xml(Object body) {
        return Response.ok(body, XML).build();
    }

    private static Response refused(String code, String words) {
        String fault = "<S:Envelope xmlns:S=\"" + SoapAnswer.SOAP + "\"><S:Body><S:Fault><faultcode>S:" + code
                + "</faultcode><faultstring>" + words + "</faultstring></S:Fault></S:Body></S:Envelope>";
        return Response.status(500).entity(fault).type(XML).build();
    }

    private static StreamingOutput slow(byte[] answer) {
        return out -> slowly(out, answer);
    }

    private static void slowly(OutputStream out, byte[] answer) throws IOException {
        int half = answer.length / 2;
        out.write(answer, 0, half);
        out.flush();
        try {
            Thread.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        out.write(answer, half, answer.length - half);
    }

    private static void withoutEnd(OutputStream out) throws IOException {
        byte[] spaces = new byte[MEGABYTE];
        Arrays.fill(spaces, (byte) ' ');
        for (int i = 0; i < 50; i++) {
            out.write(spaces);
        }
    }

    /** The answer with a document type, whose entity stands where a name does. */
    private static byte[] withType(byte[] answer, String entities) {
        return new String(answer, StandardCharsets.UTF_8)
                .replaceFirst("\\?>", "?><!DOCTYPE x [" + entities + "]>")
                .replaceFirst("<p:givenName>", "<p:givenName>&e;")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String bomb() {
        StringBuilder entities = new StringBuilder("<!ENTITY e0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            entities.append("<!ENTITY e%d \"&e%d;&e%d;&e%d;\">".formatted(i, i - 1, i - 1, i - 1));
        }
        return entities.append("<!ENTITY e \"&e29;\">").toString();
    }
}
