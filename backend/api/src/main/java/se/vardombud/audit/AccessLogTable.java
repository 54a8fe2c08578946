package se.vardombud.audit;

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

/** The table behind the log. Rows are only ever added: there is no statement here that changes or removes one. */
@Singleton
class AccessLogTable {
    private static final String INSERT =
            """
            insert into access_log (patient_id, id, at, actor_id, object_id, operation, action, outcome, rule, reason,
                unit_id, role, salt)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private final DataSource dataSource;
    private final WaitingRows tree;

    AccessLogTable(DataSource dataSource, WaitingRows tree) {
        this.dataSource = dataSource;
        this.tree = tree;
    }

    /** Adds the rows within the transaction of the caller. */
    void insert(List<AccessLogEntry> entries) {
        List<LogRow> rows =
                entries.stream().map(entry -> entry.row(UUID.randomUUID())).toList();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            for (LogRow row : rows) {
                Object[] values = {
                    row.patient(),
                    row.id(),
                    row.at().atOffset(ZoneOffset.UTC),
                    row.actor(),
                    row.object(),
                    row.operation(),
                    row.action(),
                    row.outcome(),
                    row.rule(),
                    row.reason(),
                    row.unit(),
                    row.role(),
                    row.salt()
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
        tree.add(rows);
    }
}
