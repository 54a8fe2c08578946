package se.vardombud.identity.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Channel;

/**
 * Where somebody is reached: confirmed values alone.
 *
 * @param mobile E.164
 */
@Schema(description = "Confirmed contact details; left out when there are none")
public record Contact(
        @Schema(description = "E.164", maxLength = 16, examples = "+46701740605") @Nullable String mobile,
        @Schema(maxLength = 254, examples = "anna@example.org") @Nullable String email) {
    static final Contact NONE = new Contact(null, null);

    /** The value of a channel, or null. */
    @JsonIgnore
    public @Nullable String at(Channel channel) {
        return switch (channel) {
            case SMS -> mobile;
            case EMAIL -> email;
        };
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Contact[]";
    }
}
