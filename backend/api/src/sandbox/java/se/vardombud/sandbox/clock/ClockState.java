package se.vardombud.sandbox.clock;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the portal's clock differs from the machine's.
 *
 * @param ahead added to the machine's time; may be negative
 * @param frozenAt where the clock stands still; null while it runs
 */
record ClockState(Duration ahead, @Nullable Instant frozenAt) {
    static final ClockState REAL = new ClockState(Duration.ZERO, null);

    Instant at(Instant machine) {
        return frozenAt == null ? machine.plus(ahead) : frozenAt;
    }
}
