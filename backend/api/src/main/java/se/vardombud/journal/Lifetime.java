package se.vardombud.journal;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When entries about somebody may be.
 *
 * @param born null when it is not known; then they may be at any time
 */
public record Lifetime(@Nullable LocalDate born) {
    private static final int LONGEST = 130;
    private static final int WHOLE_DATE = 10;

    /** What is wrong with an entry of this date; empty when nothing is. */
    public Optional<String> problem(FhirDate when) {
        if (born == null) {
            return Optional.empty();
        }
        // Someone born at night here may be born the day before or after elsewhere; a year alone names its first day.
        int tolerance = when.written().length() < WHOLE_DATE ? 366 : 1;
        if (when.day().isBefore(born.minusDays(tolerance))) {
            return Optional.of("is before the patient's birth");
        }
        return when.day().isAfter(born.plusYears(LONGEST)) ? Optional.of("is not within a lifetime") : Optional.empty();
    }
}
