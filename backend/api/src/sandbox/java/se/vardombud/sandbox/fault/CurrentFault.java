package se.vardombud.sandbox.fault;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The fault that one simulated service has now, until another takes its place.
 *
 * @param <F> what can be wrong with that service
 */
public final class CurrentFault<F> {
    private volatile Period<F> period;

    /** @param first the fault of a service that has just started: none, as a rule */
    public CurrentFault(F first) {
        period = new Period<>(first, new CountDownLatch(1));
    }

    public F get() {
        return period.fault;
    }

    /** Whoever is kept waiting by the old fault stops waiting. */
    public synchronized void set(F next) {
        Period<F> old = period;
        period = new Period<>(next, new CountDownLatch(1));
        old.over.countDown();
    }

    /**
     * Keeps a request waiting.
     *
     * @param milliseconds null is none
     * @return whether to go on with it; not when the fault ended meanwhile: the client has long given up, and what it
     *     asked for must not turn up in what comes after, which may be another test
     */
    public boolean delay(@Nullable Integer milliseconds) {
        try {
            return !period.over.await(milliseconds == null ? 0 : milliseconds, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private record Period<F>(F fault, CountDownLatch over) {}
}
