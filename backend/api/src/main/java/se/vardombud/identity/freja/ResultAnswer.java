package se.vardombud.identity.freja;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/**
 * Answer of {@code getOneResult}. Of an approval it is only the signed part that is believed, so the attributes beside it are not read.
 *
 * @param details a JWS, with {@code APPROVED} only
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record ResultAnswer(@Nullable String status, @Nullable String details) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "ResultAnswer[" + status + "]";
    }
}
