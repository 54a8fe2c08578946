package se.vardombud.identity;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A started order, as its starter sees it. */
@Schema(description = "A started order for an e-identification")
record EidOrder(
        UUID id,
        EidProviderName provider,
        EidDevice device,
        EidState status,
        EidHint hint,
        @Schema(description = "Same device only: open it to start the app", maxLength = 500, format = "uri") @Nullable URI autoStartUrl,
        @Schema(description = "Other device only: content of the QR code; new each second", maxLength = 200) @Nullable String qr,
        Instant startedAt,
        Instant expiresAt) {
    static EidOrder of(EidOrderEntity order, @Nullable URI autoStartUrl, @Nullable String qr) {
        return new EidOrder(
                order.id,
                order.provider,
                order.device,
                EidState.PENDING,
                order.hint,
                autoStartUrl,
                qr,
                order.startedAt,
                order.expiresAt);
    }
}
