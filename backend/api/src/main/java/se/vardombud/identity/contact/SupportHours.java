package se.vardombud.identity.contact;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import se.vardombud.common.PortalClock;

/** The support's hours: every day from 6 to 22, by Swedish time. */
final class SupportHours {
    private static final LocalTime OPENS = LocalTime.of(6, 0);
    private static final LocalTime CLOSES = LocalTime.of(22, 0);

    private SupportHours() {}

    static boolean areOpen(Instant now) {
        LocalTime time = now.atZone(PortalClock.ZONE).toLocalTime();
        return !time.isBefore(OPENS) && time.isBefore(CLOSES);
    }

    /** When that next changes. */
    static Instant change(Instant now) {
        ZonedDateTime here = now.atZone(PortalClock.ZONE);
        if (areOpen(now)) {
            return here.with(CLOSES).toInstant();
        }
        ZonedDateTime opening = here.with(OPENS);
        return (opening.isAfter(here) ? opening : opening.plusDays(1)).toInstant();
    }
}
