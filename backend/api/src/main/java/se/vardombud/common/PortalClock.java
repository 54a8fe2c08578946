package se.vardombud.common;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock: every instant and date in the portal comes from the bean made here (the sandbox puts a movable one in its place). */
public final class PortalClock {
    /** Rights change at midnight here. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private PortalClock() {}

    /** Today's date in Sweden. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    static class Producer {
        @Produces
        @Singleton
        @DefaultBean
        Clock clock() {
            return Clock.system(ZONE);
        }
    }
}
