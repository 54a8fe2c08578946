package se.vardombud.common.work;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The rows of background work. */
@Singleton
class WorkTable {
    private final DataSource dataSource;

    WorkTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * One piece of work.
     *
     * @param payload sealed
     * @param dueAt not before this; while somebody does it, when others may take it over
     * @param failures tries so far that did not succeed
     */
    record Row(UUID id, String kind, String payload, Instant dueAt, Instant expiresAt, int failures) {}

    @Transactional
    void add(Row row) {
        run(
                "insert into work (id, kind, payload, due_at, expires_at, failures) values (?, ?, ?, ?, ?, ?)",
                row.id(),
                row.kind(),
                row.payload(),
                at(row.dueAt()),
                at(row.expiresAt()),
                row.failures());
    }

    /** Takes what is due, leaving alone what others are taking at the same time; nobody else gets it before {@code until}. */
    @Transactional
    List<Row> claim(Instant now, Instant until, int atMost) {
        List<Row> rows = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select id, kind, payload, due_at, expires_at, failures from work where due_at <= ?"
                                + " order by due_at limit ? for update skip locked")) {
            select.setObject(1, at(now));
            select.setInt(2, atMost);
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(new Row(
                            found.getObject("id", UUID.class),
                            found.getString("kind"),
                            found.getString("payload"),
                            found.getObject("due_at", OffsetDateTime.class).toInstant(),
                            found.getObject("expires_at", OffsetDateTime.class).toInstant(),
                            found.getInt("failures")));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("cannot read the work", e);
        }
        rows.forEach(row -> run("update work set due_at = ? where id = ?", at(until), row.id()));
        return rows;
    }

    @Transactional
    void done(UUID id) {
        run("delete from work where id = ?", id);
    }

    @Transactional
    void failed(UUID id, Instant nextTry) {
        run("update work set failures = failures + 1, due_at = ? where id = ?", at(nextTry), id);
    }

    /** Undoes a claim, unless something has happened to the row since. */
    @Transactional
    void giveBack(UUID id, Instant claimedUntil, Instant nextTry) {
        run("update work set due_at = ? where id = ? and due_at = ?", at(nextTry), id, at(claimedUntil));
    }

    private void run(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot write the work", e);
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
