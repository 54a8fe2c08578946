package se.vardombud.proxy;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.Person;
import se.vardombud.policy.Decision;
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
        Decision decision = explanation.decision();
        return new ReaderView(
                who,
                person == null ? null : person.name(),
                decision instanceof Decision.Permit ? AccessView.Kind.PERMIT : AccessView.Kind.DENY,
                decision.rule().name(),
                decision instanceof Decision.Deny deny ? DenialReason.of(deny.reason()) : null,
                explanation.since().orElse(null),
                explanation instanceof Explanation.Permitted permit
                        ? permit.until().orElse(null)
                        : null,
                explanation instanceof Explanation.Denied denied
                        ? denied.opensOn().orElse(null)
                        : null);
    }
}
