package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final LocalDate FROM = LocalDate.of(2026, 1, 1);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2025-12-31, false", "2026-01-01, true", "2026-01-31, true", "2026-02-01, false"})
    void ends_before_its_last_date(LocalDate date, boolean inside) {
        assertEquals(inside, new Period(FROM, LocalDate.of(2026, 2, 1)).contains(date));
    }

    @Test
    void of_no_days_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> new Period(FROM, FROM));
        assertThrows(IllegalArgumentException.class, () -> new Period(FROM, FROM.minusDays(1)));
    }
}
