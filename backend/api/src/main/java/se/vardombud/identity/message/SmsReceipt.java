package se.vardombud.identity.message;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** The gateway's word that it has taken a message; what else it says is not ours to keep. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SmsReceipt(@Nullable String id, @Nullable String status) {}
