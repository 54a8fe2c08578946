package se.vardombud.identity.bankid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Answer of {@code /auth}; a field is null when BankID breaks its word. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AuthAnswer(
        @Nullable String orderRef,
        @Nullable String autoStartToken,
        @Nullable String qrStartToken,
        @Nullable String qrStartSecret) {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "AuthAnswer[]";
    }
}
