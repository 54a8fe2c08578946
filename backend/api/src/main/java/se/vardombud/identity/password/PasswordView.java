package se.vardombud.identity.password;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;

/** Whether one has a password. */
@Schema(name = "Password", description = "Whether one has a password; never the password")
record PasswordView(
        boolean exists,
        @Schema(description = "It is one from care, to be changed before anything else") boolean changeRequired,
        @Schema(description = "How its codes are sent") @Nullable Channel channel) {
    static final String EXAMPLE = """
            {"exists": true, "changeRequired": false, "channel": "sms"}""";
}
