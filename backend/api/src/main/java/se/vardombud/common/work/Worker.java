package se.vardombud.common.work;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import se.vardombud.common.Secrets;

/**
 * Does the work that is due: at once when a transaction of this node leaves some, and each second for what others left or put off. What is
 * given up is counted: metric {@code vardombud.work.given.up} by kind.
 */
@Singleton
class Worker {
    private static final int AT_ONCE = 20;
    /** Longer than any handler takes; work of a node that died is taken over then. */
    private static final Duration LEASE = Duration.ofMinutes(2);

    private static final Duration SOON = Duration.ofSeconds(1);

    private final WorkTable table;
    private final Map<String, WorkHandler<?>> handlers;
    private final Secrets secrets;
    private final ObjectMapper json;
    /** Carries nothing over from the thread that wakes it: its transaction, above all, is over. */
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    private final Clock clock;
    private final MeterRegistry metrics;

    private final AtomicBoolean awake = new AtomicBoolean();
    /** What this node is doing: a clock that jumps past a lease must not make it do the same twice at once. */
    private final Set<UUID> inHand = ConcurrentHashMap.newKeySet();
    /** Read by who works, written by who wants nothing to be going on. */
    private final ReadWriteLock going = new ReentrantReadWriteLock();

    Worker(
            WorkTable table,
            @All List<WorkHandler<?>> handlers,
            Secrets secrets,
            ObjectMapper json,
            Clock clock,
            MeterRegistry metrics) {
        this.table = table;
        this.handlers = handlers.stream().collect(Collectors.toMap(WorkHandler::kind, Function.identity()));
        this.secrets = secrets;
        this.json = json;
        this.clock = clock;
        this.metrics = metrics;
    }

    /** Has what is due done, by another thread. */
    void wake() {
        if (awake.compareAndSet(false, true)) {
            executor.execute(this::run);
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        wake();
    }

    /** Runs it when this node has finished what it has begun, and begins nothing until it has run. */
    void whileIdle(Runnable action) {
        going.writeLock().lock();
        try {
            action.run();
        } finally {
            going.writeLock().unlock();
        }
    }

    void beside(Runnable action) {
        going.readLock().lock();
        try {
            action.run();
        } finally {
            going.readLock().unlock();
        }
    }

    private void run() {
        awake.set(false);
        boolean more = true;
        while (more) {
            going.readLock().lock();
            try {
                Instant now = clock.instant();
                List<WorkTable.Row> rows = table.claim(now, now.plus(LEASE), AT_ONCE);
                rows.forEach(row -> attemptOnce(row, now));
                more = rows.size() == AT_ONCE;
            } finally {
                going.readLock().unlock();
            }
        }
    }

    private void attemptOnce(WorkTable.Row row, Instant claimedAt) {
        if (!inHand.add(row.id())) {
            // It may have been put off a moment ago: it must not wait for the whole lease because of that.
            table.giveBack(row.id(), claimedAt.plus(LEASE), claimedAt.plus(SOON));
            return;
        }
        try {
            attempt(row);
        } catch (RuntimeException e) {
            // The others that were claimed with it are done all the same; this one is taken up again after its lease.
            Log.errorf(
                    "%s was tried, and how it went cannot be kept: %s",
                    row.kind(), e.getClass().getSimpleName());
        } finally {
            inHand.remove(row.id());
        }
    }

    private void attempt(WorkTable.Row row) {
        WorkHandler<?> handler = handlers.get(row.kind());
        if (!clock.instant().isBefore(row.expiresAt())) {
            Log.warnf("%s given up after %d tries", row.kind(), row.failures());
            metrics.counter("vardombud.work.given.up", "kind", row.kind().toLowerCase(Locale.ROOT))
                    .increment();
            table.done(row.id());
        } else if (handler == null) {
            put(row, Duration.ofMinutes(1), "nobody does it here");
        } else {
            attempt(row, handler);
        }
    }

    private <P> void attempt(WorkTable.Row row, WorkHandler<P> handler) {
        try {
            String payload = secrets.open(WorkQueue.SEAL, row.payload())
                    .orElseThrow(() -> new IllegalStateException("sealed by another key"));
            handler.handle(json.readValue(payload, handler.type()));
            table.done(row.id());
        } catch (JsonProcessingException | RuntimeException e) {
            put(row, handler.retryAfter(row.failures() + 1), e.getClass().getSimpleName());
        }
    }

    private void put(WorkTable.Row row, Duration off, String why) {
        Log.warnf("%s put off after %d tries: %s", row.kind(), row.failures() + 1, why);
        table.failed(row.id(), clock.instant().plus(off));
    }
}
