package se.vardombud.audit.tree;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/**
 * Whether rows of the log get their places. A portal whose tree stands still goes on: each row is committed with its hash before anything is
 * shown, so these are for an alarm, and not for readiness.
 */
@Singleton
class WaitingMetrics implements MeterBinder {
    private final WaitingRows rows;
    private final Clock clock;

    WaitingMetrics(WaitingRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("vardombud.access.log.waiting", this, WaitingMetrics::seconds)
                .description("How long the oldest row of the access log has waited for its place")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("vardombud.access.log.set.aside", this, WaitingMetrics::setAside)
                .description("Rows of the access log that the portal cannot have written")
                .register(registry);
    }

    private double seconds() {
        return QuarkusTransaction.requiringNew()
                .call(rows::oldest)
                .map(oldest -> Duration.between(oldest, clock.instant()).toSeconds())
                .orElse(0L);
    }

    private double setAside() {
        return QuarkusTransaction.requiringNew().call(() -> rows.setAside());
    }
}
