package se.vardombud.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeLimitsTest {
    private static final LocalDate FROM = AgeLimitTable.EARLIEST;

    @ParameterizedTest(name = "born {0}, on {1}: {2}")
    @CsvSource({
        "2013-06-02, 2026-06-01, CHILD",
        "2013-06-01, 2026-06-01, TEEN",
        "2013-05-31, 2026-06-01, TEEN",
        "2013-05-02, 2026-06-01, TEEN",
        "2013-07-01, 2026-06-30, CHILD",
        "2012-02-29, 2025-02-27, CHILD",
        "2012-02-29, 2025-02-28, TEEN",
        "2012-02-28, 2025-02-28, TEEN",
        "2012-03-29, 2025-03-28, CHILD",
        "2012-02-10, 2025-02-10, TEEN",
        "2012-02-29, 2028-02-28, TEEN",
        "2012-02-29, 2028-02-29, YOUTH",
        "2010-06-02, 2026-06-01, TEEN",
        "2010-06-01, 2026-06-01, YOUTH",
        "2008-06-02, 2026-06-01, YOUTH",
        "2008-06-01, 2026-06-01, ADULT",
        "2026-06-02, 2026-06-01, CHILD"
    })
    void an_age_is_reached_at_the_start_of_the_birthday(LocalDate born, LocalDate on, LifeStage stage) {
        assertEquals(stage, new AgeLimits(FROM, 13, 16, 18).stage(born, on));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}")
    @CsvSource({"17, 16, 18", "13, 19, 18", "-1, 16, 18"})
    void limits_out_of_order_are_refused(int proxyEnds, int ownJournal, int majority) {
        assertThrows(IllegalArgumentException.class, () -> new AgeLimits(FROM, proxyEnds, ownJournal, majority));
    }

    @ParameterizedTest(name = "{0}, {1}, {2}: at the age of 16 {3}")
    @CsvSource({"16, 16, 16, ADULT", "0, 16, 18, YOUTH", "16, 18, 18, TEEN"})
    void limits_may_coincide(int proxyEnds, int ownJournal, int majority, LifeStage stage) {
        LocalDate born = LocalDate.of(2010, 6, 1);
        assertEquals(stage, new AgeLimits(FROM, proxyEnds, ownJournal, majority).stage(born, Facts.TODAY));
    }
}
