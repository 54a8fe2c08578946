package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What a patient has let somebody else do (befullmäktigande), accepted by that person and ended by neither. What the
 * giver could not give on {@code givenOn} is not honoured, even when it stands here.
 *
 * @param givenOn the date the patient gave it; their age that day decides what it can hold
 * @param period when it is valid; honoured for twelve months at most, and never before {@code givenOn}
 * @param actions what the delegate may do; at least one
 */
public record Delegation(LocalDate givenOn, Period period, Set<Action> actions) {
    /** The longest a delegation can last, in months. */
    public static final int LONGEST_IN_MONTHS = 12;

    public Delegation {
        if (actions.isEmpty()) {
            throw new IllegalArgumentException("a delegation names at least one action");
        }
        actions = Collections.unmodifiableSet(EnumSet.copyOf(actions));
    }

    /** The first date it can no longer hold, however long its period. */
    LocalDate latestEnd() {
        return period.from().plusMonths(LONGEST_IN_MONTHS);
    }

    boolean active(LocalDate on) {
        return period.contains(on) && !on.isBefore(givenOn) && on.isBefore(latestEnd());
    }
}
