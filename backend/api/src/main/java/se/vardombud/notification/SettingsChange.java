package se.vardombud.notification;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wanted of each channel. */
@Schema(name = "NotificationSettingsChange", description = "What is wanted of each way to get notices")
record SettingsChange(@Valid @NotNull ChannelChange sms, @Valid @NotNull ChannelChange email) {
    static final String EXAMPLE =
            """
            {"sms": {"on": false, "naming": "NOTHING"}, "email": {"on": true, "naming": "FIRST_NAME"}}""";
}
