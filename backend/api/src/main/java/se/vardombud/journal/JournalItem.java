package se.vardombud.journal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.JournalCategory;

/** An entry as the list shows it. */
@Schema(description = "An entry as the list shows it; texts are plain text, whatever the source put in them")
record JournalItem(
        UUID id,
        JournalCategory category,
        @Schema(description = "When the care took place, not when it was written down") Instant occurredAt,
        Unit unit,
        @Schema(maxLength = 300, examples = "Body Height") String title,
        @Schema(
                        maxLength = 300,
                        description = "One line: the value of a result, the dose, the first words of a note",
                        examples = "132.1 cm")
                @Nullable String excerpt,
        @Schema(maxLength = 200) @Nullable String author) {}
