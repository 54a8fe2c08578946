package se.vardombud.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes rows by SQL, within the transaction of the caller. */
@Singleton
class JournalRows {
    private final DataSource dataSource;

    JournalRows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    <T> List<T> read(String sql, Row<T> row, @Nullable Object... values) {
        return with(sql, statement -> {
            set(statement, values);
            List<T> read = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    read.add(row.of(rows));
                }
            }
            return read;
        });
    }

    void write(String sql, List<? extends @Nullable Object[]> rows) {
        if (!rows.isEmpty()) {
            with(sql, statement -> {
                for (@Nullable Object[] row : rows) {
                    set(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
        }
    }

    private static void set(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private <T> T with(String sql, Work<T> work) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return work.on(statement);
        } catch (SQLException e) {
            throw new JournalWriteException(e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(PreparedStatement statement) throws SQLException;
    }

    /** Makes a value of a row. */
    @FunctionalInterface
    interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** The rows could not be read or written; the message carries no content. */
    static final class JournalWriteException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JournalWriteException(SQLException cause) {
            super("the journal cannot be written: SQLState " + cause.getSQLState());
        }
    }
}
