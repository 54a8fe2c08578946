package se.vardombud.common;

import jakarta.ws.rs.HeaderParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The header by which a request that is sent again is known; what it means is {@link Idempotency}'s. */
public final class RequestKey {
    @HeaderParam(Idempotency.HEADER)
    @Parameter(
            description = "Names the request: sent again with the same key, it makes nothing more",
            schema = @Schema(type = SchemaType.STRING, pattern = "^" + Idempotency.FORM + "$"))
    @Nullable String key;

    /** As it came; null when there is none. */
    public @Nullable String value() {
        return key;
    }
}
