package se.vardombud.common.limit;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.BucketExceptions;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import se.vardombud.common.ProblemException;
import se.vardombud.common.Secrets;
import se.vardombud.common.SecurityLog;

/**
 * Counts tries. A row per limit and key, shared by all nodes; the key is kept as a digest. Each count is a short transaction of its own,
 * whatever the caller's does, so a slow caller holds nobody else up and a rolled back one has still tried.
 */
@Singleton
public class Limits {
    private final LimitRows rows;
    private final LimitSettings settings;
    private final Secrets secrets;
    private final SecurityLog log;

    Limits(DataSource database, LimitSettings settings, Secrets secrets, SecurityLog log, Clock clock) {
        this.rows = new LimitRows(database, clock);
        this.settings = settings;
        this.secrets = secrets;
        this.log = log;
    }

    /**
     * Counts one try. Better outside a transaction: inside one it needs a second connection.
     *
     * @param key whom it is counted by, such as a personal number as typed or a {@link ClientAddress}
     * @return how many are left now
     * @throws ProblemException 429 TOO_MANY_REQUESTS when none was, with Retry-After; 503 when it cannot be counted
     */
    public int take(Limit limit, String key) {
        ConsumptionProbe probe = on(limit, key, bucket -> bucket.tryConsumeAndReturnRemaining(1));
        if (!probe.isConsumed()) {
            log.typed(SecurityLog.Event.LIMIT_REACHED, key, "limit", limit.text());
            throw refused(limit, Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
        return (int) probe.getRemainingTokens();
    }

    /** As {@link #take(Limit, String)} where all callers count together. */
    public int take(Limit limit) {
        return take(limit, "");
    }

    /** Counts what the work does, outside its transaction: work that comes to nothing, as it throws, is uncounted. */
    public <T> T counted(Limit limit, String key, Supplier<T> work) {
        take(limit, key);
        boolean done = false;
        try {
            T result = work.get();
            done = true;
            return result;
        } finally {
            if (!done) {
                giveBack(limit, key);
            }
        }
    }

    /** Uncounts one try that turned out right; never gives more than the quota. */
    public void giveBack(Limit limit, String key) {
        on(limit, key, bucket -> {
            bucket.addTokens(1);
            return true;
        });
    }

    private <T> T on(Limit limit, String key, Function<Bucket, T> use) {
        Quota quota = limit.quota(settings);
        // The quota is a part of the key: a changed setting counts anew.
        String id = limit.text() + ":" + secrets.digest("limit", limit + " " + quota + " " + key);
        Bucket bucket = rows.builder().build(id, () -> configuration(quota));
        try {
            return QuarkusTransaction.suspendingExisting().call(() -> use.apply(bucket));
        } catch (BucketExceptions.BucketExecutionException e) {
            throw new ProblemException(503, "UNAVAILABLE", "Tries cannot be counted just now; try again in a while.");
        }
    }

    private static BucketConfiguration configuration(Quota quota) {
        return BucketConfiguration.builder()
                .addLimit(limit -> limit.capacity(quota.atOnce()).refillGreedy(1, quota.oneMoreEach()))
                .build();
    }

    private ProblemException refused(Limit limit, Duration wait) {
        Quota quota = limit.quota(settings);
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        return new ProblemException(429, "TOO_MANY_REQUESTS", "Too many tries; wait a while.")
                .header("Retry-After", seconds)
                .header(
                        "RateLimit-Policy",
                        "\"%s\";q=%d;w=%d"
                                .formatted(
                                        limit.text(),
                                        quota.atOnce(),
                                        Math.max(1, quota.whole().toSeconds())))
                .header("RateLimit", "\"%s\";r=0;t=%d".formatted(limit.text(), seconds));
    }
}
