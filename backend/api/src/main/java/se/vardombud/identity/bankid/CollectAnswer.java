package se.vardombud.identity.bankid;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * The part of the answer of {@code /collect} that the portal reads; a field is null when BankID left it out.
 *
 * @param status {@code pending}, {@code failed} or {@code complete}
 * @param completionData with {@code complete} only
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record CollectAnswer(@Nullable String status, @Nullable String hintCode, @Nullable CompletionData completionData) {
    /** Who approved. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record CompletionData(@Nullable User user) {}

    /** @param personalNumber twelve digits */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record User(@Nullable String personalNumber) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "User[]";
        }
    }
}
