package se.vardombud.selftest;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's age in whole years, reached on {@code birthDate.plusYears(age)} as everywhere in the portal. One that is not known is outside
 * every limit.
 */
record Age(int atLeast, int atMost) {
    static Age on(LocalDate today, @Nullable LocalDate born) {
        if (born == null) {
            return new Age(-1, Integer.MAX_VALUE);
        }
        int years = today.getYear() - born.getYear();
        int age = born.plusYears(years).isAfter(today) ? years - 1 : years;
        return new Age(age, age);
    }
}
