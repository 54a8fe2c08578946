package se.vardombud.clinic;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.identity.Channel;

/**
 * That a unit has issued a first password to a patient of its own.
 *
 * @param name null for somebody without one
 */
public record IssuedPassword(
        PersonId patient,
        @Nullable String name,
        String personalNumber,
        Channel channel,
        Instant issuedAt,
        Instant expiresAt) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "IssuedPassword[" + patient + "]";
    }
}
