package se.vardombud.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of one's own sessions, in the list of them. */
@Schema(description = "One of the signed-in person's sessions", examples = OwnSession.EXAMPLE)
record OwnSession(
        UUID sessionId,
        @Schema(description = "Whether it is the one that asks") boolean current,
        Assurance assurance,
        SignInMethod method,
        @Schema(
                        description = "Browser and system in coarse words; absent when unknown",
                        maxLength = 60,
                        examples = "Chrome, Android")
                @Nullable String device,
        Instant startedAt,
        @Schema(description = "To within half a minute") Instant lastSeenAt,
        @Schema(description = "Ends then if nothing is done in it before") Instant expiresAt) {
    static final String EXAMPLE =
            """
            {"sessionId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "current": true, "assurance": "E_ID", "method": "bankid", \
            "device": "Chrome, Android", "startedAt": "2026-06-01T08:00:00Z", "lastSeenAt": "2026-06-01T08:10:00Z", \
            "expiresAt": "2026-06-01T08:40:00Z"}""";

    static OwnSession of(SessionEntity session, UUID current, Instant expiresAt) {
        return new OwnSession(
                session.id,
                session.id.equals(current),
                session.assurance,
                session.method,
                session.device,
                session.createdAt,
                session.lastSeenAt,
                expiresAt);
    }
}
