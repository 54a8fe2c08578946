package se.vardombud.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.DoneBy;

/** A programme that somebody has been given, and how far they have come. */
@Schema(
        description = "A programme that somebody has been given, and how far they have come",
        examples = GivenProgram.EXAMPLE)
record GivenProgram(
        UUID givenId,
        @Schema(maxLength = 200) String title,
        Unit clinic,
        GivenStatus status,
        @Schema(maxLength = 1000, description = "The clinic's, when it gave the programme") @Nullable String greeting,
        Instant givenAt,
        @Schema(description = "No step opens before this day") LocalDate startsOn,
        @Schema(description = "Whether that day has come") boolean started,
        @Schema(description = "The day by which one is expected to be through; nothing happens on it")
                LocalDate endsAbout,
        @Schema(minimum = "1", description = "How many steps there are") int steps,
        @Schema(minimum = "0", description = "How many of them are done") int done,
        @Schema(description = "When something last happened") Instant lastAt,
        @Nullable Instant closedAt,
        @Nullable DoneBy closedBy,
        @Schema(maxLength = 1000, description = "STOPPED and ENDED: why") @Nullable String reason) {
    static final String EXAMPLE =
            """
            {"givenId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d71", "title": "Bättre sömn", \
            "clinic": {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, "status": "IN_PROGRESS", \
            "greeting": "Hoppas att det hjälper!", "givenAt": "2026-11-02T08:00:00Z", "startsOn": "2026-11-02", "started": true, \
            "endsAbout": "2026-11-30", "steps": 8, "done": 3, "lastAt": "2026-11-20T19:40:00Z"}""";

    static GivenProgram of(GivenRow given, LocalDate today, @Nullable DoneBy closedBy) {
        GivenRow.Closing closing = given.closing();
        return new GivenProgram(
                given.id(),
                given.title(),
                given.clinic(),
                given.status(),
                given.greeting(),
                given.givenAt(),
                given.startsOn(),
                !given.startsOn().isAfter(today),
                given.startsOn().plusWeeks(given.weeks()),
                given.steps(),
                given.done(),
                given.lastAt(),
                closing == null ? null : closing.at(),
                closedBy,
                closing == null ? null : closing.reason());
    }

    /** Says nothing of the programme: records end up in logs. */
    @Override
    public String toString() {
        return "GivenProgram[" + givenId + "]";
    }
}
