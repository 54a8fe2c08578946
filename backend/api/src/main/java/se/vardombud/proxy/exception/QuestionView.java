package se.vardombud.proxy.exception;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Unit;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalOpening;

/** An application to read one's journal, to the young person whose it is. */
@Schema(
        name = "ExceptionQuestion",
        description = "A guardian who wants to read one's journal, and how it stands at each unit",
        examples = QuestionView.EXAMPLE)
record QuestionView(
        UUID applicationId,
        @JsonInclude(JsonInclude.Include.ALWAYS)
                @Schema(
                        nullable = true,
                        maxLength = 200,
                        description = "Null for a guardian who has protected identity now")
                @Nullable String guardian,
        Begun begunBy,
        Instant sentAt,
        List<JournalCategory> categories,
        @Schema(description = "Whether all that a unit has written is asked for") boolean whole,
        @Schema(description = "The first day without it, should nobody set an earlier one") LocalDate to,
        @Schema(
                        maxLength = 1000,
                        description =
                                "From whoever began it; left out when it was taken back or ended before it was answered")
                @Nullable String words,
        List<UnitQuestion> units) {
    static final String EXAMPLE =
            """
            {"applicationId": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d63", "guardian": "Anna Lindqvist", "begunBy": "GUARDIAN", \
            "sentAt": "2026-11-21T09:00:00Z", "categories": ["MEDICATIONS"], "whole": false, "to": "2027-05-21", "units": [{"unit": \
            {"id": "019e0c2a-7f10-7b3c-9d7e-2f4a8c1b5d61", "name": "Kullens vårdcentral"}, "status": "ASKED", "canAnswer": true, \
            "canWithdraw": false}]}""";

    /** How it stands at one unit. */
    @Schema(
            name = "ExceptionUnitQuestion",
            description = "How it stands at one unit; what is open, and when, only once granted")
    record UnitQuestion(
            Unit unit,
            PartStatus status,
            @Schema(description = "Whether one can answer yes or no") boolean canAnswer,
            @Schema(description = "Whether one can take one's yes back") boolean canWithdraw,
            @Schema(description = "Until when one's no can be turned to a yes; absent when it cannot") @Nullable Instant canTurnUntil,
            @Nullable List<JournalCategory> categories,
            @Nullable Boolean whole,
            @Nullable LocalDate from,
            @Schema(description = "The first day without it") @Nullable LocalDate to,
            @Schema(
                            maxLength = 1000,
                            description = "Why the unit said no, or ended it; never of a physician who decides alone")
                    @Nullable String reason) {
        static UnitQuestion of(ApplicationRow application, PartRow part, boolean open, Instant now) {
            PartStatus status = part.status(now);
            boolean joint = application.begunAs() != Begun.PHYSICIAN;
            PartRow.Given given = part.given();
            return new UnitQuestion(
                    part.unit(),
                    status,
                    open && status == PartStatus.ASKED,
                    joint && (status == PartStatus.CONSENTED || status == PartStatus.GRANTED),
                    open && part.canTurn(application, now)
                            ? Answer.noShows(application.begunAt(), part.changedAt())
                            : null,
                    given == null ? null : given.opened(),
                    given == null ? null : given.categories() == null,
                    given == null ? null : given.from(),
                    given == null ? null : given.to(),
                    joint ? part.lastReason() : null);
        }

        /** Says nothing of the reason: records end up in logs. */
        @Override
        public String toString() {
            return "UnitQuestion[" + status + "]";
        }
    }

    /** @param open whether the patient is of an age to answer */
    static QuestionView of(ApplicationTable.Whole whole, boolean open, Instant now) {
        ApplicationRow application = whole.application();
        return new QuestionView(
                application.id(),
                application.guardianName(),
                application.begunAs(),
                application.begunAt(),
                JournalOpening.categories(application.categories()),
                application.categories() == null,
                application.wantedTo(),
                whole.parts().stream().allMatch(QuestionView::overUnanswered) ? null : application.words(),
                whole.parts().stream()
                        .map(part -> UnitQuestion.of(application, part, open, now))
                        .toList());
    }

    /** Of what was taken back, or ended by care, before it led anywhere, nothing more is to be read. */
    private static boolean overUnanswered(PartRow part) {
        return part.given() == null && (part.kept() == PartStatus.TAKEN_BACK || part.kept() == PartStatus.ENDED);
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "QuestionView[" + applicationId + "]";
    }
}
