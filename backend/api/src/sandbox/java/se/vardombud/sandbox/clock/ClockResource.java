package se.vardombud.sandbox.clock;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
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

    /**
     * @param instant RFC 3339; as text, because the library would take a number for seconds
     * @param frozen the clock stands still there
     */
    record Move(@NotNull @Size(max = 40) String instant, @Nullable Boolean frozen) {}

    /** @param moved whether the clock differs from the machine's */
    record View(Instant instant, boolean moved, boolean frozen) {}

    @GET
    public View get() {
        return new View(clock.instant(), clock.isMoved(), clock.isFrozen());
    }

    @PUT
    public View move(@Valid @NotNull Move move) {
        clock.move(instant(move.instant()), Boolean.TRUE.equals(move.frozen()));
        return get();
    }

    @DELETE
    public View release() {
        clock.release();
        return get();
    }

    private static Instant instant(String text) {
        try {
            Instant instant = Instant.parse(text);
            if (!instant.isBefore(EARLIEST) && !instant.isAfter(LATEST)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw Invalid.value("instant", "must be an RFC 3339 instant from 1970 to 2100");
    }
}
