package se.vardombud.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.PersonId;

/** A live session, as its owner sees it. */
@Schema(name = "Session", description = "The session of the signed-in person")
record SessionView(
        PersonId personId,
        Assurance assurance,
        Instant startedAt,
        @Schema(description = "The server's clock") Instant now,
        @Schema(description = "The session ends then unless there is activity before") Instant idleExpiresAt,
        @Schema(description = "The session ends then; cannot be extended") Instant expiresAt) {}
