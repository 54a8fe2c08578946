package se.vardombud.proxy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Person;
import se.vardombud.policy.Explanation;

/** Somebody who can see an entry, or the patient who cannot yet, with the rule that says so. */
@Schema(name = "JournalReader", description = "Somebody who can see an entry, or the patient who cannot yet")
public record ReaderView(
        Who who,
        @Schema(description = "Left out for the asker") @Nullable String name,
        AccessView.Kind decision,
        String rule,
        @Nullable DenialReason reason,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable LocalDate opensOn) {
    /** Who reads. */
    @Schema(name = "JournalReaderWho")
    public enum Who {
        YOU,
        PATIENT,
        GUARDIAN,
        DELEGATE
    }

    static ReaderView of(Who who, @Nullable Person person, Explanation explanation) {
        AccessView view = AccessView.of(Action.JOURNAL_READ, explanation);
        return new ReaderView(
                who,
                person == null ? null : person.name(),
                view.decision(),
                view.rule(),
                view.reason(),
                view.since(),
                view.until(),
                view.opensOn());
    }
}
