package se.vardombud.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A series keeps the time on the wall. */
class SeriesTest {
    private static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());

    private static List<String> starts(Set<DayOfWeek> weekdays, List<String> times, String from, String to) {
        return new Series(
                        weekdays,
                        times.stream().map(LocalTime::parse).toList(),
                        LocalDate.parse(from),
                        LocalDate.parse(to))
                .starts().stream().map(Instant::toString).toList();
    }

    @Test
    void it_has_its_weekdays_and_times_in_order_the_last_day_included() {
        assertEquals(
                List.of("2026-06-01T06:00:00Z", "2026-06-01T07:30:00Z", "2026-06-08T06:00:00Z", "2026-06-08T07:30:00Z"),
                starts(Set.of(DayOfWeek.MONDAY), List.of("09:30", "08:00", "08:00"), "2026-06-01", "2026-06-08"));
    }

    @Test
    void eight_is_eight_before_and_after_summer_time_begins_and_ends() {
        assertEquals(
                List.of("2026-03-28T07:00:00Z", "2026-03-29T06:00:00Z"),
                starts(EVERY_DAY, List.of("08:00"), "2026-03-28", "2026-03-29"));
        assertEquals(
                List.of("2026-10-24T06:00:00Z", "2026-10-25T07:00:00Z"),
                starts(EVERY_DAY, List.of("08:00"), "2026-10-24", "2026-10-25"));
    }

    @Test
    void an_hour_that_is_left_out_has_no_time_and_one_that_comes_twice_has_one() {
        assertEquals(
                List.of("2026-03-28T01:30:00Z", "2026-03-30T00:30:00Z"),
                starts(EVERY_DAY, List.of("02:30"), "2026-03-28", "2026-03-30"));
        assertEquals(List.of("2026-10-25T00:30:00Z"), starts(EVERY_DAY, List.of("02:30"), "2026-10-25", "2026-10-25"));
    }
}
