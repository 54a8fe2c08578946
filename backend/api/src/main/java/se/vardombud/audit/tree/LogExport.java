package se.vardombud.audit.tree;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import se.vardombud.common.Statements;

/** Writes the whole log with its leaves to a file, as the database has them now; `select` is all it takes. */
final class LogExport {
    private static final int AT_ONCE = 5000;
    private static final String PLACED = "select l.place, l.hash, l.row_id, " + LogRow.COLUMNS
            + " from log_leaf l left join access_log a on a.id = l.row_id and a.patient_id = l.patient_id"
            + " left join staff_log s on s.id = l.row_id and l.patient_id is null order by l.place";
    /**
     * Rows without a leaf of their own. Only one that waits for its first place is the portal's; the join leaves its hash empty for all others.
     */
    private static final String UNPLACED =
            " left join log_waiting w on w.row_id = %1$s.id and w.%2$s and not w.set_aside"
                    + " and not exists (select 1 from log_leaf p where p.row_id = w.row_id)"
                    + " where not exists (select 1 from log_leaf l where l.row_id = %1$s.id and l.%2$s)"
                    + " order by %1$s.at, %1$s.id";

    private final Connection connection;

    LogExport(Connection connection) {
        this.connection = connection;
    }

    /** The number of rows written. */
    long write(Path file) throws IOException, SQLException {
        connection.setAutoCommit(false); // PostgreSQL hands out rows little by little only within a transaction
        // The log as it is at one instant: no row gets its place between the queries.
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(ExportLine.header(now()) + "\n");
            return rows(PLACED, LogExport::placed, out)
                    + rows(
                            unplaced("access_log a", "staff_log s", "a", "patient_id = a.patient_id"),
                            LogExport::unplaced,
                            out)
                    + rows(
                            unplaced("staff_log s", "access_log a", "s", "patient_id is null"),
                            LogExport::unplaced,
                            out);
        } finally {
            connection.rollback();
        }
    }

    private Instant now() throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select current_timestamp as at");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return Statements.instant(row, "at");
        }
    }

    private static String unplaced(String one, String other, String alias, String same) {
        return "select w.row_id as waiting, w.hash, " + LogRow.COLUMNS + " from " + one + " left join " + other
                + " on 1 = 0" + UNPLACED.formatted(alias, same);
    }

    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private static String placed(ResultSet row) throws SQLException {
        return ExportLine.placed(
                row.getLong("place"), row.getBytes("hash"), row.getObject("row_id", UUID.class), LogRow.read(row));
    }

    private static String unplaced(ResultSet row) throws SQLException {
        LogRow found = Objects.requireNonNull(LogRow.read(row));
        return row.getObject("waiting") == null
                ? ExportLine.unplaced(found)
                : ExportLine.waiting(found, row.getBytes("hash"));
    }

    private long rows(String sql, Line line, BufferedWriter out) throws IOException, SQLException {
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setFetchSize(AT_ONCE);
            try (ResultSet rows = statement.executeQuery()) {
                for (; rows.next(); count++) {
                    out.write(line.of(rows));
                    out.write('\n');
                }
            }
        }
        return count;
    }
}
