package se.vardombud.proxy.delegation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Action;

/** What a patient wants to let somebody do. */
@Schema(
        name = "OfferDelegationRequest",
        description = "To a guardian of those listed, or to whoever has a personal number: one of the two")
record NewDelegation(
        @Schema(description = "One of the guardians in the options") @Nullable PersonId guardianId,
        @Size(max = 20) @Schema(
                        examples = "19860903-2383",
                        description = "Ten or twelve digits, with or without hyphen or plus")
                @Nullable String personalNumber,
        @Size(max = 60) @Schema(
                        examples = "Erik",
                        description =
                                "With a personal number: what to call the person until they have accepted, as their name is not given away")
                @Nullable String called,
        @NotNull @Size(min = 1, max = 20) Set<@NotNull Action> actions,
        @NotNull LocalDate from,
        @NotNull @Schema(description = "First day without it") LocalDate until) {
    /** In one order, whatever order they came in: sent again, also to another node, it is the same request. */
    NewDelegation {
        if (actions != null && !actions.contains(null)) {
            actions = Collections.unmodifiableSet(new TreeSet<>(actions));
        }
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "NewDelegation[]";
    }
}
