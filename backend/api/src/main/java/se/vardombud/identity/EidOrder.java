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
        @Schema(description = "Same device only: open it to start the app", maxLength = 2000, format = "uri") @Nullable URI autoStartUrl,
        @Schema(description = "Other device only: content of the QR code; with BankID new each second", maxLength = 200)
                @Nullable String qr,
        Instant startedAt,
        Instant expiresAt) {
    static final String EXAMPLE =
            """
            {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d60", "provider": "bankid", "device": "other", "status": "pending", \
            "hint": "outstandingTransaction", "qr": "bankid.67df3917-fa0d-44e5-b327-edcc928297f8.0.dc69358e712458a66a7525beef148ae8526b1c71610eff2c16cdffb4cdac9bf8", \
            "startedAt": "2026-06-01T08:00:00Z", "expiresAt": "2026-06-01T08:03:00Z"}""";

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
