package se.vardombud.notification;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One way to get notices.
 *
 * @param to chosen for this patient alone; null = own is used
 * @param own that of the own profile; null when there is none
 */
@Schema(name = "NotificationChannel", description = "One way to get notices")
record ChannelView(
        boolean on,
        Naming naming,
        @Schema(
                        maxLength = 254,
                        description = "Chosen for this person alone, and confirmed; the own is used when left out",
                        examples = "familjen@example.org")
                @Nullable String to,
        @Schema(maxLength = 254, description = "That of the asker's own profile", examples = "anna@example.org")
                @Nullable String own,
        @Schema(description = "A new one, in use when the code sent there is given") @Nullable Pending pending,
        @Schema(
                        description =
                                "When the last notice was refused for good by the other side: the address is probably wrong")
                @Nullable Instant refusedAt) {
    @Schema(
            name = "PendingNotificationAddress",
            description = "A new number or address, in use when the code sent there is given")
    record Pending(UUID challengeId, @Schema(maxLength = 254) String value, Instant expiresAt) {
        @Override
        public String toString() {
            return "Pending[" + challengeId + "]";
        }
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "ChannelView[]";
    }
}
