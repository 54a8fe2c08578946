package se.vardombud.identity.contact;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.identity.Channel;

/**
 * A new number or address that is not in use until its code is given.
 *
 * @param expiresAt when the code ends
 */
@Schema(description = "A new number or address, in use when the code sent there is given")
record PendingContact(
        UUID challengeId,
        Channel channel,
        @Schema(maxLength = 254, examples = "+46701740605") String value,
        Instant expiresAt) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "PendingContact[" + challengeId + "]";
    }
}
