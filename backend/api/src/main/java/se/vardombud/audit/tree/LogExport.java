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
import java.util.Objects;
import java.util.UUID;

/** Writes the whole log with its leaves to a file, as the database has them now; `select` is all it takes. */
final class LogExport {
    private static final int AT_ONCE = 5000;
    private static final String PLACED = "select l.place, l.hash, l.row_id, " + LogRow.COLUMNS
            + " from log_leaf l left join access_log a on a.id = l.row_id and a.patient_id = l.patient_id"
            + " left join staff_log s on s.id = l.row_id and l.patient_id is null order by l.place";
    /** Neither with a place nor waiting for one: nobody but somebody else than the portal writes such a row. */
    private static final String UNPLACED = " where not exists (select 1 from log_leaf l where l.row_id = %1$s.id%2$s)"
            + " and not exists (select 1 from log_waiting w where w.row_id = %1$s.id)";

    private final Connection connection;

    LogExport(Connection connection) {
        this.connection = connection;
    }

    /** The number of rows written. */
    long write(Path file) throws IOException, SQLException {
        connection.setAutoCommit(false); // PostgreSQL hands out rows little by little only within a transaction
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(ExportLine.HEADER + "\n");
            return rows(PLACED, LogExport::placed, out)
                    + rows(
                            unplaced("access_log a", "staff_log s", "a", " and l.patient_id = a.patient_id"),
                            LogExport::unplaced,
                            out)
                    + rows(unplaced("staff_log s", "access_log a", "s", ""), LogExport::unplaced, out);
        } finally {
            connection.rollback();
        }
    }

    private static String unplaced(String one, String other, String alias, String same) {
        return "select " + LogRow.COLUMNS + " from " + one + " left join " + other + " on 1 = 0"
                + UNPLACED.formatted(alias, same) + " order by " + alias + ".at, " + alias + ".id";
    }

    private interface Line {
        String of(ResultSet row) throws SQLException;
    }

    private static String placed(ResultSet row) throws SQLException {
        return ExportLine.placed(
                row.getLong("place"), row.getBytes("hash"), row.getObject("row_id", UUID.class), LogRow.read(row));
    }

    private static String unplaced(ResultSet row) throws SQLException {
        return ExportLine.unplaced(Objects.requireNonNull(LogRow.read(row)));
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
