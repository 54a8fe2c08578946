package se.vardombud.selftest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
    @ParameterizedTest(name = "born {0}, on {1}, from {2} to {3}: {4}")
    @CsvSource({
        "2011-11-21, 2026-11-20, 15,   , false",
        "2011-11-21, 2026-11-21, 15,   , true",
        "2012-02-29, 2027-02-27, 15,   , false",
        "2012-02-29, 2027-02-28, 15,   , true",
        "2001-11-21, 2026-11-20,   , 24, true",
        "2001-11-21, 2026-11-21,   , 24, false",
        "2026-11-21, 2026-11-21,   ,   , true",
        "2026-11-21, 2026-11-21,  1,   , false"
    })
    void a_test_is_for_the_years_between_both_included(
            LocalDate born, LocalDate today, @Nullable Integer from, @Nullable Integer to, boolean fits) {
        assertEquals(fits, test(from, to).fits(Age.on(today, born)));
    }

    @Test
    void an_age_that_is_not_known_is_outside_every_limit() {
        Age unknown = Age.on(LocalDate.of(2026, 11, 21), null);
        assertFalse(test(0, null).fits(unknown));
        assertFalse(test(null, 120).fits(unknown));
    }

    private static SelfTest test(@Nullable Integer from, @Nullable Integer to) {
        return new SelfTest("Test", "Något", "Så här", from, to, 1);
    }
}
