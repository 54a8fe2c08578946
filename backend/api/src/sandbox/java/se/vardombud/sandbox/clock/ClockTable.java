package se.vardombud.sandbox.clock;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;

/** Keeps how the clock was set, outside any transaction of the request. */
@Singleton
class ClockTable {
    private final DataSource database;

    ClockTable(DataSource database) {
        this.database = database;
    }

    ClockState read() {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select ahead_millis, frozen_at from sandbox_clock");
                ResultSet row = select.executeQuery()) {
            if (!row.next()) {
                return ClockState.REAL;
            }
            OffsetDateTime frozenAt = row.getObject("frozen_at", OffsetDateTime.class);
            return new ClockState(
                    Duration.ofMillis(row.getLong("ahead_millis")), frozenAt == null ? null : frozenAt.toInstant());
        } catch (SQLException e) {
            throw new IllegalStateException("the clock's table cannot be read", e);
        }
    }

    void write(ClockState state) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("delete from sandbox_clock");
                PreparedStatement insert = connection.prepareStatement("insert into sandbox_clock values (1, ?, ?)")) {
            delete.executeUpdate();
            Instant frozenAt = state.frozenAt();
            insert.setLong(1, state.ahead().toMillis());
            insert.setObject(2, frozenAt == null ? null : frozenAt.atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the clock's table cannot be written", e);
        }
    }
}
