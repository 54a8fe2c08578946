package se.vardombud.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * The access log: {@link #append} comes back only when the row is committed, in a transaction of its own.
 *
 * <p>Rows that arrive together commit together: whoever holds the lock commits all that wait, so nobody waits longer than the commit
 * under way and one more, whomever the rows are about.
 */
@Singleton
public class AccessLog {
    private static final int LARGEST_BATCH = 200;
    private final ConcurrentLinkedQueue<Pending> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock committing = new ReentrantLock();
    private final AccessLogTable table;

    AccessLog(AccessLogTable table) {
        this.table = table;
    }

    /**
     * Writes the row and commits it.
     *
     * @throws AccessLogUnavailableException when it could not be committed; then nothing may be disclosed
     */
    public void append(AccessLogEntry entry) {
        append(List.of(entry));
    }

    /** As {@link #append(AccessLogEntry)}: all of them or none. */
    public void append(List<AccessLogEntry> entries) {
        Pending mine = new Pending(entries);
        waiting.add(mine);
        committing.lock();
        try {
            while (!mine.over) {
                commitWaiting();
            }
        } finally {
            committing.unlock();
        }
        if (mine.failure != null) {
            throw new AccessLogUnavailableException(mine.failure);
        }
    }

    private void commitWaiting() {
        List<Pending> batch = new ArrayList<>();
        int rows = 0;
        for (Pending next = waiting.poll(); next != null; next = rows < LARGEST_BATCH ? waiting.poll() : null) {
            batch.add(next);
            rows += next.entries.size();
        }
        RuntimeException failure = commit(batch);
        if (failure != null && batch.size() > 1) {
            batch.forEach(one -> one.end(commit(List.of(one))));
        } else {
            batch.forEach(one -> one.end(failure));
        }
    }

    private @Nullable RuntimeException commit(List<Pending> batch) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> table.insert(
                            batch.stream().flatMap(one -> one.entries.stream()).toList()));
            return null;
        } catch (RuntimeException e) {
            return e;
        }
    }

    /** Read and written only by the holder of the lock. */
    private static final class Pending {
        private final List<AccessLogEntry> entries;
        private boolean over;
        private @Nullable RuntimeException failure;

        Pending(List<AccessLogEntry> entries) {
            this.entries = entries;
        }

        void end(@Nullable RuntimeException cause) {
            failure = cause;
            over = true;
        }
    }
}
