package se.vardombud.identity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to order. */
@Schema(description = "Which e-identification, and where its app is")
record EidOrderRequest(@NotNull EidProviderName provider, @NotNull EidDevice device) {}
