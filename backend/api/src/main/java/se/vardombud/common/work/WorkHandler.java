package se.vardombud.common.work;

import java.time.Duration;

/**
 * Does one kind of background work. It may be asked to do the same work twice (a node that dies after doing it has not said so), and
 * by several nodes and threads at once, each with work of its own.
 *
 * @param <P> what the work is, as a record that JSON can carry
 */
public interface WorkHandler<P> {
    /** Stable: stands in rows. */
    String kind();

    Class<P> type();

    /** Does it. Throwing anything means: not done, try again later; the exception's class is logged, not its text. */
    void handle(P payload);

    /** How long after a failed try the next one comes. */
    default Duration retryAfter(int failures) {
        return Duration.ofSeconds(Math.min(300, 5L << Math.min(failures - 1, 6)));
    }
}
