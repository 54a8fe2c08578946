package se.vardombud.policy;

import java.time.LocalDate;

/**
 * The dates a grant is valid; at least one.
 *
 * @param from the first date with it
 * @param toExclusive the first date without it
 */
public record Period(LocalDate from, LocalDate toExclusive) {
    public Period {
        if (!from.isBefore(toExclusive)) {
            throw new IllegalArgumentException("a period must end after it begins");
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && date.isBefore(toExclusive);
    }
}
