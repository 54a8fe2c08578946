package se.vardombud.common.limit;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Forgets who tried long ago. */
@Singleton
class LimitCleaning {
    private final DataSource database;
    private final Clock clock;

    LimitCleaning(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Scheduled(every = "10m", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() throws SQLException {
        clean();
    }

    /** Removes the rows that say nothing any more; gives their number. */
    int clean() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from rate_limit where full_at < ?")) {
            delete.setObject(1, clock.instant().atOffset(ZoneOffset.UTC));
            return delete.executeUpdate();
        }
    }
}
