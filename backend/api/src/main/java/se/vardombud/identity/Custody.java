package se.vardombud.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Custody according to the population register.
 *
 * @param from first day
 * @param to first day without it; null while it lasts
 */
public record Custody(Person guardian, Person child, LocalDate from, @Nullable LocalDate to) {
    /** Whether custody holds on the day. */
    public boolean on(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
