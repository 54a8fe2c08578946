package se.vardombud.audit.tree;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Api;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;

/** What anybody may keep of the access log, to hold it against the portal later: hashes and signatures, nothing of anybody. */
@Path(Api.V1 + "/access-log")
@Public
@Tag(name = "Access log")
class LogResource {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private final LogTree tree;

    LogResource(LogTree tree) {
        this.tree = tree;
    }

    @GET
    @Path("/checkpoint")
    @Produces(TEXT)
    @Operation(
            operationId = "getLogCheckpoint",
            summary = "The latest signed checkpoint of the access log",
            description =
                    "A signed note (C2SP signed-note and tlog-checkpoint): origin, number of rows, root of the Merkle tree (RFC 6962), signature (Ed25519).")
    @APIResponse(responseCode = "200", description = "The note")
    @APIResponse(responseCode = "404", ref = "Problem")
    public String checkpoint() {
        return tree.checkpoint().orElseThrow(ProblemException::notFound);
    }

    @GET
    @Path("/key")
    @Produces(TEXT)
    @Operation(
            operationId = "getLogKey",
            summary = "The key that checkpoints are signed by",
            description =
                    "name+id+key, as C2SP signed-note writes verifier keys. Get it in another way too before you rely on it.")
    @APIResponse(responseCode = "200", description = "The key")
    public String key() {
        return tree.verifierKey() + "\n";
    }

    @GET
    @Path("/consistency")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "getLogConsistency",
            summary = "Proof that the log has only been added to between two checkpoints",
            description = "By RFC 6962, section 2.1.2, between the log's first `from` rows and its first `to`.")
    @APIResponse(responseCode = "200", description = "The proof")
    @APIResponse(responseCode = "422", ref = "Problem")
    public ConsistencyView consistency(
            @QueryParam("from")
                    @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable String from,
            @QueryParam("to")
                    @Parameter(required = true, schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @Nullable String to) {
        long first = number("from", from);
        long second = number("to", to);
        return new ConsistencyView(first, second, tree.consistency(first, second));
    }

    private static long number(String field, @Nullable String text) {
        if (text == null || !NUMBER.matcher(text).matches()) {
            throw Invalid.value(field, "must be a number of rows");
        }
        return Long.parseLong(text);
    }
}
