package se.vardombud.common;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Runs SQL within the caller's transaction. What the database says of a failure may repeat personal numbers, so it is not passed on. */
@Singleton
public class Statements {
    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes something of a row. */
    public interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** What the query finds, in its order. Parameters: what JDBC takes, and instants. */
    public <T> List<T> list(String sql, List<?> parameters, Reader<T> reader) {
        return with(sql, statement -> {
            set(statement, parameters);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        });
    }

    /** The first that the query finds. */
    public <T> Optional<T> first(String sql, List<?> parameters, Reader<T> reader) {
        return list(sql, parameters, reader).stream().findFirst();
    }

    /** The number of rows changed. */
    public int run(String sql, @Nullable Object... parameters) {
        return with(sql, statement -> {
            set(statement, Arrays.asList(parameters));
            return statement.executeUpdate();
        });
    }

    /** The same statement for each row of parameters, as one batch. */
    public void runAll(String sql, List<? extends List<?>> rows) {
        with(sql, statement -> {
            for (List<?> row : rows) {
                set(statement, row);
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }

    /** A column of timestamps with time zone that is not null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private interface Use<T> {
        T apply(PreparedStatement statement) throws SQLException;
    }

    private <T> T with(String sql, Use<T> use) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            return use.apply(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("the database refuses, with SQL state " + e.getSQLState());
        }
    }

    private static void set(PreparedStatement statement, List<?> parameters) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            Object value = parameters.get(i);
            statement.setObject(i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
        }
    }
}
