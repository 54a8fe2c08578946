package se.vardombud.proxy.exception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Written;
import se.vardombud.proxy.JournalCategory;
import se.vardombud.proxy.JournalOpening;

/** What the operations manager decides: no more than the young person has consented to. */
@Schema(
        name = "DecideJournalExceptionRequest",
        description = "GRANTED, also for less than is asked for; REFUSED with the reason",
        examples = "{\"outcome\": \"GRANTED\"}")
record Decision(
        @NotNull Outcome outcome,
        @Schema(description = "GRANTED: some of those asked for; all of them when left out") @Nullable List<@NotNull JournalCategory> categories,
        @Schema(description = "GRANTED: today when left out") @Nullable LocalDate from,
        @Schema(description = "GRANTED: the first day without it; as asked for when left out, and at the latest")
                @Nullable LocalDate to,
        @Size(max = LONGEST_REASON) @Schema(
                        description = "REFUSED: to the young person, never to the guardian; at least " + SHORTEST_REASON
                                + " characters")
                @Nullable String reason) {
    static final int LONGEST_REASON = 1000;
    static final int SHORTEST_REASON = 5;

    /** What becomes of it. */
    @Schema(name = "ExceptionOutcome")
    enum Outcome {
        GRANTED,
        REFUSED
    }

    /**
     * The categories to open.
     *
     * @throws ProblemException 422 for one that the young person has not been asked about
     */
    Set<JournalCategory> categories(ApplicationRow application) {
        List<JournalCategory> asked = JournalOpening.categories(application.categories());
        Set<JournalCategory> open = JournalOpening.asked(categories == null ? asked : categories);
        if (!asked.containsAll(open)) {
            throw Invalid.value("categories", "must be among those that the young person has consented to");
        }
        return open;
    }

    /**
     * The first day without it.
     *
     * @throws ProblemException 422 when it is later than the young person has consented to
     */
    LocalDate end(ApplicationRow application) {
        LocalDate end = to == null ? application.wantedTo() : to;
        if (end.isAfter(application.wantedTo())) {
            throw Invalid.value("to", "must be no later than the young person has consented to");
        }
        return end;
    }

    /**
     * Why not.
     *
     * @throws ProblemException 422 when it is not said, or something is granted all the same
     */
    String because() {
        if (categories != null || from != null || to != null) {
            throw Invalid.value("outcome", "must be GRANTED when something is opened");
        }
        return Written.required("reason", reason, SHORTEST_REASON);
    }

    /** Says nothing of what is written: records end up in logs. */
    @Override
    public String toString() {
        return "Decision[" + outcome + "]";
    }
}
