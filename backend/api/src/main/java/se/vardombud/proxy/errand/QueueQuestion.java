package se.vardombud.proxy.errand;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;

/** Which errands a queue is asked for, as it came: JAX-RS would answer 404 to what it cannot convert, so it is read here. */
public final class QueueQuestion {
    @QueryParam("status")
    @Parameter(
            description = "OPEN: to be answered, oldest first; ANSWERED: latest first",
            schema = @Schema(implementation = ErrandQueue.Which.class, defaultValue = "OPEN"))
    @Nullable String status;

    /**
     * The question, read.
     *
     * @throws ProblemException 422 when it cannot be
     */
    public ErrandQueue.Which read() {
        if (status == null) {
            return ErrandQueue.Which.OPEN;
        }
        try {
            return ErrandQueue.Which.valueOf(status);
        } catch (IllegalArgumentException e) {
            throw Invalid.value("status", "must be OPEN or ANSWERED");
        }
    }
}
