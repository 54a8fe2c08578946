package se.vardombud.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/**
 * The signed-in person of a request, from a session that was alive when the request came.
 *
 * @param authenticatedAt when the person last showed an e-id in this session; null when it began with a password
 */
public record Actor(PersonId person, UUID session, Assurance assurance, @Nullable Instant authenticatedAt) {}
