package se.vardombud.identity.freja;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.EidProblem;

/** Asks Freja: puts requests into its form, and tells its refusals from its failures. */
@Singleton
class FrejaService {
    private final FrejaClient client;
    private final ObjectMapper json;

    FrejaService(@RestClient FrejaClient client, ObjectMapper json) {
        this.client = client;
        this.json = json;
    }

    /** The reference of a new order. */
    String start() {
        InitAnswer answer = call(() -> client.initAuthentication(body("initAuthRequest", InitRequest.PLUS)));
        if (answer.authRef() == null || answer.authRef().isEmpty()) {
            throw EidProblem.unavailable("Freja left out the reference");
        }
        return answer.authRef();
    }

    ResultAnswer result(String reference) {
        return call(() -> client.getOneResult(body("getOneAuthResultRequest", new OrderRequest(reference))));
    }

    void cancel(String reference) {
        call(() -> {
            client.cancel(body("cancelAuthRequest", new OrderRequest(reference)));
            return reference;
        });
    }

    /** The one parameter as Freja's own client writes it: base64, whose padding is not escaped. */
    private String body(String parameter, Object request) {
        try {
            byte[] text = json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8);
            return parameter + "=" + Base64.getEncoder().encodeToString(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static <T> T call(Supplier<@Nullable T> request) {
        T answer;
        try {
            answer = request.get();
        } catch (WebApplicationException e) {
            throw refused(e.getResponse());
        } catch (ProcessingException e) {
            throw EidProblem.unavailable("Freja did not answer: " + e.getClass().getSimpleName());
        }
        if (answer == null) {
            throw EidProblem.unavailable("Freja answered nothing");
        }
        return answer;
    }

    private static RuntimeException refused(Response response) {
        int status = response.getStatus();
        Integer code = status == 400 || status == 422 ? code(response) : null;
        return code == null ? EidProblem.unavailable("Freja answered " + status) : new FrejaRefusedException(code);
    }

    private static @Nullable Integer code(Response response) {
        try {
            ErrorAnswer answer = response.readEntity(ErrorAnswer.class);
            return answer == null ? null : answer.code();
        } catch (ProcessingException | WebApplicationException | IllegalStateException e) {
            return null;
        }
    }
}
