package se.vardombud.journal;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/** Writes the journal's rows, in batches and within the transaction of the caller. */
@Singleton
class JournalTable {
    private static final String KNOWN =
            "select id, source_type, source_id, hidden from journal_entry where patient_id = ? and source = ?";
    private static final String DELETE = "delete from journal_entry where patient_id = ? and id = ?";
    private static final String INSERT =
            """
            insert into journal_entry (patient_id, id, category, unit_id, occurred_at, title, excerpt, author, status, body, details,
                hidden, source, source_type, source_id, import_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String LOG =
            "insert into journal_import (patient_id, id, at, source, taken, merged, skipped) values (?, ?, ?, ?, ?, ?, ?)";
    private final DataSource dataSource;

    JournalTable(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The entries that a source's earlier imports left, by what it calls them. */
    Map<SourceKey, Known> known(PersonId patient, String source) {
        return with(KNOWN, statement -> {
            set(statement, patient.value(), source);
            Map<SourceKey, Known> known = new HashMap<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    known.put(
                            new SourceKey(rows.getString(2), rows.getString(3)),
                            new Known(rows.getObject(1, UUID.class), Hidden.valueOf(rows.getString(4))));
                }
            }
            return known;
        });
    }

    void delete(PersonId patient, Set<UUID> ids) {
        batch(DELETE, ids.stream().map(id -> new Object[] {patient.value(), id}).toList());
    }

    void insert(PersonId patient, String source, UUID importId, List<Row> rows) {
        List<@Nullable Object[]> values = new ArrayList<>();
        for (Row row : rows) {
            Draft draft = row.draft();
            SourceKey key = draft.key();
            values.add(new @Nullable Object[] {
                patient.value(),
                row.known().id(),
                draft.category().name(),
                row.unit(),
                draft.at().atOffset(ZoneOffset.UTC),
                draft.title(),
                draft.excerpt(),
                draft.author(),
                draft.status(),
                draft.text(),
                row.details(),
                row.known().hidden().name(),
                source,
                key.type(),
                key.id(),
                importId
            });
        }
        batch(INSERT, values);
    }

    void log(PersonId patient, UUID id, Instant at, String source, String taken, String merged, String skipped) {
        batch(LOG, List.<@Nullable Object[]>of(new @Nullable Object[] {
            patient.value(), id, at.atOffset(ZoneOffset.UTC), source, taken, merged, skipped
        }));
    }

    private void batch(String sql, List<? extends @Nullable Object[]> rows) {
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

    /** An entry's id and whom it is hidden from: both outlive its content. */
    record Known(UUID id, Hidden hidden) {}

    /** A draft with what the table adds. */
    record Row(Draft draft, Known known, UUID unit, String details) {}

    /** The rows could not be written; the message carries no content. */
    static final class JournalWriteException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        JournalWriteException(SQLException cause) {
            super("the journal cannot be written: SQLState " + cause.getSQLState());
        }
    }
}
