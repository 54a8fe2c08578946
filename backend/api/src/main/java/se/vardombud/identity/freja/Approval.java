package se.vardombud.identity.freja;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * What Freja has signed about an approval; a field is null when it was left out.
 *
 * @param minRegistrationLevel what the portal asked for
 * @param timestamp milliseconds since 1970
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record Approval(
        @Nullable String authRef,
        @Nullable String status,
        @Nullable String userInfoType,
        @Nullable String minRegistrationLevel,
        @Nullable Long timestamp,
        @Nullable Attributes requestedAttributes) {
    /** @param registrationLevel what the person has */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Attributes(@Nullable Ssn ssn, @Nullable String registrationLevel) {}

    /** @param ssn the country's identity number; twelve digits in Sweden */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Ssn(@Nullable String ssn, @Nullable String country) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Ssn[]";
        }
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Approval[]";
    }
}
