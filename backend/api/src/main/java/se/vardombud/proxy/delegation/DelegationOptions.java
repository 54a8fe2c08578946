package se.vardombud.proxy.delegation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;

/** What a patient can delegate today, to whom, and how long. */
@Schema(description = "What the patient can delegate today, to whom, and how long")
record DelegationOptions(
        @Schema(description = "GUARDIANS: one of those listed; ANYBODY: whose personal number one knows") To to,
        List<Choice> guardians,
        List<Action> actions,
        @Schema(description = "The earliest first day") LocalDate from,
        @Schema(description = "The latest first day without it, of one that begins today") LocalDate until) {
    /** Whom a patient may name. */
    @Schema(name = "DelegationTo")
    enum To {
        GUARDIANS,
        ANYBODY
    }

    /** A guardian who can be named. */
    @Schema(name = "DelegationGuardian")
    record Choice(
            PersonId personId,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Schema(nullable = true, maxLength = 200) @Nullable String name) {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Choice[" + personId + "]";
        }
    }
}
