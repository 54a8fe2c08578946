package se.vardombud.identity.message;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Counts tries by channel and outcome: metric {@code vardombud.messages}. */
@Singleton
class MessageCounts {
    private final MeterRegistry metrics;

    MessageCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void count(String channel, Outcome outcome) {
        metrics.counter(
                        "vardombud.messages",
                        "channel",
                        channel.toLowerCase(Locale.ROOT),
                        "outcome",
                        outcome.name().toLowerCase(Locale.ROOT))
                .increment();
    }
}
