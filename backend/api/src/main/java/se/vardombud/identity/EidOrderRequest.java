package se.vardombud.identity;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to order. */
@Schema(description = "Which e-identification, where its app is, and what for")
record EidOrderRequest(
        @NotNull EidProviderName provider,
        @NotNull EidDevice device,
        @Schema(description = "signIn when left out; reauthenticate needs a session, and renews it") @Nullable EidPurpose purpose) {
    EidPurpose purposeOrSignIn() {
        return purpose == null ? EidPurpose.SIGN_IN : purpose;
    }
}
