package se.vardombud.audit;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import se.vardombud.audit.tree.WaitingRows;

/** The table behind the log. Rows are only ever added: there is no statement here that changes or removes one. */
@Singleton
class AccessLogTable {
    private static final String INSERT =
            """
            insert into access_log (patient_id, id, at, actor_id, object_id, operation, action, outcome, rule, reason,
                unit_id, role)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private final DataSource dataSource;
    private final WaitingRows tree;

    AccessLogTable(DataSource dataSource, WaitingRows tree) {
        this.dataSource = dataSource;
        this.tree = tree;
    }

    /** Adds the rows within the transaction of the caller. */
    void insert(List<AccessLogEntry> entries) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (AccessLogEntry entry : entries) {
                Object[] values = {
                    entry.patient(),
                    entry.id(),
                    entry.at().atOffset(ZoneOffset.UTC),
                    entry.actor(),
                    entry.object(),
                    entry.operation(),
                    entry.action(),
                    entry.outcome().name(),
                    entry.rule(),
                    entry.reason(),
                    entry.unit(),
                    entry.role()
                };
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the access log", e);
        }
        tree.add(entries.stream().map(AccessLogEntry::row).toList());
    }
}
