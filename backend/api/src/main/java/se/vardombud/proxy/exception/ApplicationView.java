package se.vardombud.proxy.exception;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalOpening;

/** An application, to the guardian who made it, or to whom it gives something. */
@Schema(
        name = "JournalExceptionApplication",
        description = "An application to read a 13–15-year-old's journal, and each unit's answer",
        examples = ApplicationView.EXAMPLE)
record ApplicationView(
        UUID applicationId,
        @Schema(description = "False: care has begun it") boolean mine,
        Begun begunBy,
        Instant sentAt,
        List<JournalCategory> categories,
        @Schema(description = "Whether all that a unit has written is asked for") boolean whole,
        @Schema(description = "The first day without it, should nobody set an earlier one") LocalDate to,
        @Schema(maxLength = 1000) @Nullable String words,
        List<UnitAnswer> units) {
    static final String EXAMPLE =
            """
            {"applicationId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "mine": true, "begunBy": "GUARDIAN", "sentAt": "2026-11-21T09:00:00Z", \
            "categories": ["MEDICATIONS"], "whole": false, "to": "2027-05-21", "units": [{"unit": {"id": \
            "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, "answer": "WAITING"}]}""";

    /** One unit's answer. */
    @Schema(name = "ExceptionUnitAnswer", description = "One unit's answer; what is open, and when, only with YES")
    record UnitAnswer(
            Unit unit,
            Answer answer,
            @Nullable List<JournalCategory> categories,
            @Nullable Boolean whole,
            @Nullable LocalDate from,
            @Schema(description = "The first day without it") @Nullable LocalDate to) {
        static UnitAnswer of(ApplicationRow application, PartRow part, Instant now) {
            Answer answer = Answer.of(application, part, now);
            PartRow.Given given = answer == Answer.YES ? part.given() : null;
            return given == null
                    ? new UnitAnswer(part.unit(), answer, null, null, null, null)
                    : new UnitAnswer(
                            part.unit(), answer, given.opened(), given.categories() == null, given.from(), given.to());
        }
    }

    static ApplicationView of(ApplicationTable.Whole whole, Instant now) {
        ApplicationRow application = whole.application();
        boolean mine = application.begunAs() == Begun.GUARDIAN;
        return new ApplicationView(
                application.id(),
                mine,
                application.begunAs(),
                application.begunAt(),
                JournalOpening.categories(application.categories()),
                application.categories() == null,
                application.wantedTo(),
                // What staff write is the child's, and not a guardian's.
                mine ? application.words() : null,
                whole.parts().stream()
                        .map(part -> UnitAnswer.of(application, part, now))
                        .toList());
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "ApplicationView[" + applicationId + "]";
    }
}
