package se.vardombud.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * By how many days an import moves every date of a bundle, forward if positive; whole days of the Swedish calendar, so that the time of day
 * stays. For invented patients whose bundles must fit somebody else's age.
 */
@FunctionalInterface
public interface DateShift {
    /** Leaves every date as it is. */
    DateShift NONE = birthDate -> 0;

    /** @param birthDate of the bundle's Patient; the first day of the year when only that is known, 1970-01-01 when nothing is */
    long days(LocalDate birthDate);

    /** Moves by this many days. */
    static DateShift by(long days) {
        return birthDate -> days;
    }

    /** Moves the bundle's birth date, and all else with it, to this one. */
    static DateShift toBirthDate(LocalDate target) {
        return birthDate -> ChronoUnit.DAYS.between(birthDate, target);
    }
}
