package se.vardombud.identity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an order stands now. */
@Schema(description = "How an order stands")
record EidOrderState(
        EidState status,
        EidHint hint,
        @Schema(
                        description =
                                "Other device only, while nobody has read the code: content of the QR code; with BankID new each second",
                        maxLength = 200)
                @Nullable String qr) {
    static final String EXAMPLE = """
            {"status": "complete", "hint": "complete"}""";
}
