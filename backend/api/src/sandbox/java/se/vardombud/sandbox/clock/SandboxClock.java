package se.vardombud.sandbox.clock;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;

/** The portal's one clock in the sandbox. Stays as it was set when the process starts again. */
@Singleton
public class SandboxClock extends Clock {
    private static final int BEFORE_EVERYTHING = 1;

    private final Clock machine = Clock.system(PortalClock.ZONE);
    private final ClockTable table;
    private volatile ClockState state = ClockState.REAL;

    SandboxClock(ClockTable table) {
        this.table = table;
    }

    void restore(@Observes @Priority(BEFORE_EVERYTHING) StartupEvent start) {
        state = table.read();
    }

    /** Moves the clock to the instant; it runs on from there, or stands still. */
    public synchronized void move(Instant to, boolean frozen) {
        Duration ahead = Duration.between(machine.instant(), to);
        set(frozen ? new ClockState(ahead, to) : new ClockState(ahead, null));
    }

    /** Back to the machine's time. */
    public synchronized void release() {
        set(ClockState.REAL);
    }

    /** Lets a clock that stands still go this far; one that runs needs no help. */
    public synchronized void pass(Duration time) {
        Instant frozenAt = state.frozenAt();
        if (frozenAt != null) {
            move(frozenAt.plus(time), true);
        }
    }

    boolean isMoved() {
        return !state.equals(ClockState.REAL);
    }

    boolean isFrozen() {
        return state.frozenAt() != null;
    }

    private void set(ClockState next) {
        table.write(next);
        state = next;
    }

    @Override
    public Instant instant() {
        // As exact as the database, so that an instant is the same when it comes back from there.
        return state.at(machine.instant()).truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public ZoneId getZone() {
        return PortalClock.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("the portal's dates are Swedish");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
