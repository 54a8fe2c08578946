package se.vardombud.appointment;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import se.vardombud.common.PortalClock;

/**
 * The same times on the same weekdays, as the clock on the wall in Sweden shows them, also after the change to or from summer time. An hour
 * that the change leaves out has no times; of one that comes twice the first counts.
 *
 * @param to the last day
 */
record Series(Set<DayOfWeek> weekdays, List<LocalTime> times, LocalDate from, LocalDate to) {
    /** In order. */
    List<Instant> starts() {
        return from.datesUntil(to.plusDays(1))
                .filter(day -> weekdays.contains(day.getDayOfWeek()))
                .flatMap(day -> times.stream().distinct().sorted().map(day::atTime))
                .filter(Series::exists)
                .map(time -> time.atZone(PortalClock.ZONE).toInstant())
                .toList();
    }

    private static boolean exists(LocalDateTime time) {
        return !PortalClock.ZONE.getRules().getValidOffsets(time).isEmpty();
    }
}
