package se.vardombud.identity.code;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Forgets challenges that ended yesterday. */
@Singleton
class CodeCleaning {
    private static final Duration KEPT = Duration.ofDays(1);

    private final CodeTable table;
    private final Clock clock;

    CodeCleaning(CodeTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clean() {
        table.forget(clock.instant().minus(KEPT));
    }
}
