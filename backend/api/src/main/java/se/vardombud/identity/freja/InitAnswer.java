package se.vardombud.identity.freja;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Answer of {@code initAuthentication}; the field is null when Freja breaks its word. */
@JsonIgnoreProperties(ignoreUnknown = true)
record InitAnswer(@Nullable String authRef) {}
