package se.vardombud.proxy;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import se.vardombud.policy.AgeLimitTable;

/**
 * The dated age limits of this installation. Read at start, which fails on a gap or an overlap, and again and again, so that every node has
 * a reform long before its date; limits that cannot be read leave those that were.
 */
@Singleton
@Startup
public class AgeLimits {
    private final DataSource dataSource;
    private volatile AgeLimitTable table;

    AgeLimits(DataSource dataSource) {
        this.dataSource = dataSource;
        table = AgeLimitTable.of(rows(dataSource));
    }

    /** The limits as this node has read them. */
    public AgeLimitTable table() {
        return table;
    }

    /** Reads them now. */
    @Scheduled(every = "30s", delayed = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    public void reread() {
        table = AgeLimitTable.of(rows(dataSource));
    }

    private static List<se.vardombud.policy.AgeLimits> rows(DataSource dataSource) {
        List<se.vardombud.policy.AgeLimits> limits = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select valid_from, proxy_ends, own_journal, majority from age_limits order by valid_from");
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                limits.add(new se.vardombud.policy.AgeLimits(
                        row.getObject(1, LocalDate.class), row.getInt(2), row.getInt(3), row.getInt(4)));
            }
            return limits;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the age limits", e);
        }
    }
}
