package se.vardombud.proxy.seal;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a journal is sealed. */
@Schema(name = "JournalSeal", description = "Whether the own journal is sealed", examples = SealView.EXAMPLE)
record SealView(
        boolean sealed,
        @Schema(description = "Left out of a journal that is open") @Nullable Instant since,
        @Schema(description = "First day without the seal, when one has asked to have it undone") @Nullable LocalDate opensOn) {
    static final String EXAMPLE =
            """
            {"sealed": true, "since": "2026-11-21T09:00:00Z", "opensOn": "2026-11-24"}""";

    static final SealView OPEN = new SealView(false, null, null);
}
