package se.vardombud.common.limit;

import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.distributed.proxy.ClientSideConfig;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.AbstractSelectForUpdateBasedProxyManager;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** Bucket4j's buckets as rows of {@code rate_limit}, by SQL that H2 and PostgreSQL share, and by the portal's clock. */
final class LimitRows extends AbstractSelectForUpdateBasedProxyManager<String> {
    private final DataSource database;
    private final Clock clock;

    LimitRows(DataSource database, Clock clock) {
        super(ClientSideConfig.getDefault().withClientClock(meter(clock)));
        this.database = database;
        this.clock = clock;
    }

    @Override
    protected SelectForUpdateBasedTransaction allocateTransaction(String id, Optional<Long> timeoutNanos) {
        try {
            return new LimitTransaction(id, database.getConnection(), clock);
        } catch (SQLException e) {
            throw new LimitRowException(e);
        }
    }

    @Override
    public void removeProxy(String id) {
        throw new UnsupportedOperationException("rows are removed when they are full again");
    }

    private static TimeMeter meter(Clock clock) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return TimeUnit.MILLISECONDS.toNanos(clock.millis());
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }
}
