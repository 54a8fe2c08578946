package se.vardombud.journal.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import se.vardombud.journal.SourceKey;

/**
 * A resource of a bundle.
 *
 * @param index of its entry, from 0
 * @param fullUrl null when the entry has none
 * @param id the resource's own id, or else its fullUrl: what the source will call it the next time too
 * @param resource read; null for a type that is not read
 */
record BundledResource(
        int index, String type, @Nullable String fullUrl, String id, JsonNode json, @Nullable Resource resource) {
    /** Where it is, from the bundle's root. */
    String path() {
        return "Bundle.entry[" + index + "].resource";
    }

    /** What its source calls it. */
    SourceKey key() {
        return new SourceKey(type, id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof BundledResource that && that.index == index;
    }

    @Override
    public int hashCode() {
        return index;
    }
}
