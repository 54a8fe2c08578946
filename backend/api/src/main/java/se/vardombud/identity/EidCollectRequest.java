package se.vardombud.identity;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the browser brings along when it asks how the order stands. */
@Schema(description = "Proof that the app came back to this browser")
record EidCollectRequest(
        @Schema(description = "Same device only: the nonce in the fragment of the address that the app returned to")
                @Size(max = 100) @Nullable String returnNonce) {}
