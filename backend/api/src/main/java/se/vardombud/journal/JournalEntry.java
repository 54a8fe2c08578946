package se.vardombud.journal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.JournalCategory;

/** An entry with all that it says. */
@Schema(description = "An entry with all that it says; texts are plain text, whatever the source put in them")
record JournalEntry(
        UUID id,
        JournalCategory category,
        @Schema(description = "When the care took place, not when it was written down") Instant occurredAt,
        Unit unit,
        @Schema(maxLength = 300) String title,
        @Schema(maxLength = 300) @Nullable String excerpt,
        @Schema(maxLength = 200) @Nullable String author,
        @Schema(maxLength = 40, description = "FHIR status code of the resource", examples = "final") @Nullable String status,
        @Schema(maxLength = Draft.LONGEST_TEXT, description = "Free text, with line breaks") @Nullable String text,
        List<JournalDetail> details) {}
