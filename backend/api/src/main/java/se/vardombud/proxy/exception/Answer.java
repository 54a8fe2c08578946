package se.vardombud.proxy.exception;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.PortalClock;

/**
 * All that a guardian learns of an application at a unit. A no is shown some days after the application and never on the day it was said, so that
 * the time does not tell whether the child or the unit has said it.
 */
@Schema(
        name = "ExceptionAnswer",
        description =
                "WAITING: not decided, or not told yet; YES: one may read; NO: one may not; TAKEN_BACK: by oneself")
enum Answer {
    WAITING,
    YES,
    NO,
    TAKEN_BACK;

    private static final int QUIET_DAYS = 3;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    static Answer of(ApplicationRow application, PartRow part, Instant now) {
        return switch (part.status(now)) {
            case ASKED, CONSENTED -> WAITING;
            case GRANTED -> YES;
            case TAKEN_BACK -> TAKEN_BACK;
            case OVER -> NO;
            case DECLINED, REFUSED, WITHDRAWN, ENDED -> part.given() != null ? NO : unanswered(application, part, now);
        };
    }

    private static Answer unanswered(ApplicationRow application, PartRow part, Instant now) {
        Instant takenBack = application.takenBackAt();
        Instant shown = noShows(application.begunAt(), part.changedAt());
        if (takenBack != null && takenBack.isBefore(shown)) {
            return TAKEN_BACK;
        }
        return now.isBefore(shown) ? WAITING : NO;
    }

    /** When a no is shown to the guardian. */
    static Instant noShows(Instant begun, Instant said) {
        LocalDate earliest = day(begun).plusDays(QUIET_DAYS);
        LocalDate next = day(said).plusDays(1);
        return (next.isAfter(earliest) ? next : earliest)
                .atTime(MORNING)
                .atZone(PortalClock.ZONE)
                .toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, PortalClock.ZONE);
    }
}
