package se.vardombud.sandbox.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Public;

/** Reads and moves the portal's clock. */
@Path("/sandbox/clock")
@Public
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
class ClockResource {
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private final SandboxClock clock;

    ClockResource(SandboxClock clock) {
        this.clock = clock;
    }

    /** @param frozen the clock stands still there */
    record Move(@NotNull Instant instant, @Nullable Boolean frozen) {}

    /** @param moved whether the clock differs from the machine's */
    record View(Instant instant, boolean moved, boolean frozen) {}

    @GET
    public View get() {
        return new View(clock.instant(), clock.isMoved(), clock.isFrozen());
    }

    @PUT
    public View move(@Valid @NotNull Move move) {
        if (move.instant().isBefore(EARLIEST) || move.instant().isAfter(LATEST)) {
            throw new ProblemException(422, "INVALID", "The clock goes from 1970 to 2100.");
        }
        clock.move(move.instant(), Boolean.TRUE.equals(move.frozen()));
        return get();
    }

    @DELETE
    public View release() {
        clock.release();
        return get();
    }
}
