package se.vardombud.journal;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of the journal, newest first; it is full whenever there is more. */
@Schema(description = "A page of the journal, newest first")
record JournalPage(
        @Schema(maxItems = 100) List<JournalItem> items,
        @Schema(maxLength = 200, description = "Asks for the page after this one; absent on the last") @Nullable String nextCursor) {}
