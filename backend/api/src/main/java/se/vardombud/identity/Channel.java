package se.vardombud.identity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The ways a person is reached at once. */
@Schema(enumeration = {"sms", "email"})
public enum Channel {
    @JsonProperty("sms")
    SMS,
    @JsonProperty("email")
    EMAIL
}
