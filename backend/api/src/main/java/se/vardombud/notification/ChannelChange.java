package se.vardombud.notification;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is wanted of one channel. */
@Schema(name = "NotificationChannelChange", description = "What is wanted of one way to get notices")
record ChannelChange(
        @NotNull Boolean on,
        @NotNull Naming naming,
        @Schema(
                        maxLength = 254,
                        description =
                                "A number or address for this person alone; another than the confirmed one gets a code. The own is used when left out",
                        examples = "familjen@example.org")
                @Size(max = 254) @Nullable String to) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "ChannelChange[]";
    }
}
