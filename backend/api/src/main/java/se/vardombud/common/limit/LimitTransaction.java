package se.vardombud.common.limit;

import io.github.bucket4j.distributed.proxy.generic.select_for_update.LockAndGetResult;
import io.github.bucket4j.distributed.proxy.generic.select_for_update.SelectForUpdateBasedTransaction;
import io.github.bucket4j.distributed.remote.RemoteBucketState;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * One count: the row is locked from its reading to its writing. Without a timeout of its statements: H2 would keep that for whoever gets
 * the connection next.
 */
final class LimitTransaction implements SelectForUpdateBasedTransaction {
    private final String id;
    private final Connection connection;
    private final Clock clock;

    LimitTransaction(String id, Connection connection, Clock clock) {
        this.id = id;
        this.connection = connection;
        this.clock = clock;
    }

    /** JDBC, which may fail. */
    private interface Step<T> {
        T run() throws SQLException;
    }

    @Override
    public void begin(Optional<Long> timeoutNanos) {
        attempt(() -> {
            connection.setAutoCommit(false);
            return id;
        });
    }

    @Override
    public LockAndGetResult tryLockAndGet(Optional<Long> timeoutNanos) {
        return attempt(() -> {
            try (PreparedStatement select =
                    connection.prepareStatement("select state from rate_limit where id = ? for update")) {
                select.setString(1, id);
                try (ResultSet row = select.executeQuery()) {
                    return row.next() ? LockAndGetResult.locked(row.getBytes(1)) : LockAndGetResult.notLocked();
                }
            }
        });
    }

    @Override
    public boolean tryInsertEmptyData(Optional<Long> timeoutNanos) {
        return attempt(() -> {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into rate_limit (id, full_at) values (?, ?) on conflict do nothing")) {
                insert.setString(1, id);
                insert.setObject(2, after(0));
                return insert.executeUpdate() == 1;
            }
        });
    }

    @Override
    public void update(byte[] data, RemoteBucketState state, Optional<Long> timeoutNanos) {
        long now = TimeUnit.MILLISECONDS.toNanos(clock.millis());
        attempt(() -> {
            try (PreparedStatement update =
                    connection.prepareStatement("update rate_limit set state = ?, full_at = ? where id = ?")) {
                update.setBytes(1, data);
                update.setObject(2, after(state.calculateFullRefillingTime(now)));
                update.setString(3, id);
                return update.executeUpdate();
            }
        });
    }

    @Override
    public void commit(Optional<Long> timeoutNanos) {
        attempt(() -> {
            connection.commit();
            return id;
        });
    }

    @Override
    public void rollback() {
        attempt(() -> {
            connection.rollback();
            return id;
        });
    }

    @Override
    public void release() {
        attempt(() -> {
            connection.close();
            return id;
        });
    }

    private OffsetDateTime after(long nanos) {
        return clock.instant().plusNanos(nanos).atOffset(ZoneOffset.UTC);
    }

    private static <T> T attempt(Step<T> step) {
        try {
            return step.run();
        } catch (SQLException e) {
            throw new LimitRowException(e);
        }
    }
}
