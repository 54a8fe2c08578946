package se.vardombud.identity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** A live session, as its owner sees it. */
@Schema(name = "Session", description = "The session of the signed-in person")
record SessionView(
        PersonId personId,
        Assurance assurance,
        @Schema(description = "What the session began with") SignInMethod method,
        @Schema(
                        description =
                                "When the person last showed an e-identification; absent in a session that began with a password")
                @Nullable Instant authenticatedAt,
        Instant startedAt,
        @Schema(description = "The server's clock") Instant now,
        @Schema(description = "The session ends then unless there is activity before") Instant idleExpiresAt,
        @Schema(description = "The session ends then; cannot be extended") Instant expiresAt) {
    static final String EXAMPLE =
            """
            {"personId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "assurance": "E_ID", "method": "bankid", \
            "authenticatedAt": "2026-06-01T08:00:00Z", "startedAt": "2026-06-01T08:00:00Z", \
            "now": "2026-06-01T08:10:00Z", "idleExpiresAt": "2026-06-01T08:40:00Z", "expiresAt": "2026-06-01T20:00:00Z"}""";
}
