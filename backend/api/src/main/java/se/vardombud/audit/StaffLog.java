package se.vardombud.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import se.vardombud.audit.tree.LogRow;
import se.vardombud.audit.tree.WaitingRows;

/** The staff log, beside the access log: what has no patient to stand under. Rows are only ever added, and committed when it comes back. */
@Singleton
public class StaffLog {
    private final DataSource dataSource;
    private final WaitingRows tree;

    StaffLog(DataSource dataSource, WaitingRows tree) {
        this.dataSource = dataSource;
        this.tree = tree;
    }

    /**
     * Writes the row and commits it.
     *
     * @throws AccessLogUnavailableException when it could not be committed; then nothing may be done
     */
    public void append(StaffLogEntry entry) {
        try {
            QuarkusTransaction.requiringNew().run(() -> insert(entry));
        } catch (RuntimeException e) {
            throw new AccessLogUnavailableException(e);
        }
    }

    private void insert(StaffLogEntry entry) {
        LogRow row = entry.row(UUID.randomUUID());
        Object[] values = {
            entry.id(),
            entry.at().atOffset(ZoneOffset.UTC),
            entry.actor(),
            entry.unit(),
            entry.role(),
            entry.operation(),
            entry.outcome().name(),
            entry.rule(),
            entry.reason(),
            row.salt()
        };
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        insert into staff_log (id, at, actor_id, unit_id, role, operation, outcome, rule, reason, salt)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the staff log", e);
        }
        tree.add(List.of(row));
    }
}
