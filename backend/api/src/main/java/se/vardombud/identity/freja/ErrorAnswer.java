package se.vardombud.identity.freja;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import org.jspecify.annotations.Nullable;

/** Body of Freja's refusals. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ErrorAnswer(@Nullable Integer code) {}
