package se.vardombud.audit.tree;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Statements;

/**
 * Rows that have been committed and wait for their place in the tree. The hash is made before the row is in the database, so that one
 * changed there while it waits is found out as well. All within the transaction of the caller.
 */
@Singleton
public class WaitingRows {
    private final Statements statements;

    WaitingRows(Statements statements) {
        this.statements = statements;
    }

    /**
     * A row without a place.
     *
     * @param hash null for a row from before the tree
     * @param placed whether another leaf has its id, which the portal never gives twice
     */
    record Waiting(UUID row, @Nullable UUID patient, byte @Nullable [] hash, boolean placed) {
        /** @param migrated whether the rows from before the tree have their places */
        boolean foreign(boolean migrated) {
            return placed || (hash == null ? migrated : hash.length != Hashes.LENGTH);
        }
    }

    /** To be called in the transaction that adds the rows. */
    public void add(List<LogRow> rows) {
        statements.runAll(
                "insert into log_waiting (row_id, patient_id, hash) values (?, ?, ?)",
                rows.stream()
                        .map(row -> Arrays.asList(row.id(), row.patient(), row.hash()))
                        .toList());
    }

    /** Those whose turn it is, in the order of their ids. */
    List<Waiting> first(int atMost) {
        return statements.list(
                "select w.row_id, w.patient_id, w.hash, l.place from log_waiting w left join log_leaf l on l.row_id = w.row_id"
                        + " where not w.set_aside order by w.row_id limit ?",
                List.of(atMost),
                WaitingRows::read);
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("row_id", UUID.class),
                row.getObject("patient_id", UUID.class),
                row.getBytes("hash"),
                row.getObject("place") != null);
    }

    void gone(List<Waiting> rows) {
        each("delete from log_waiting where row_id = ?", rows);
    }

    /** They stay, and get no place. */
    void setAside(List<Waiting> rows) {
        each("update log_waiting set set_aside = true where row_id = ?", rows);
    }

    private void each(String sql, List<Waiting> rows) {
        statements.runAll(sql, rows.stream().map(one -> List.of(one.row())).toList());
    }

    /** When the oldest of those that wait for a place was written. */
    Optional<Instant> oldest() {
        return statements
                .list(
                        "select min(coalesce(a.at, s.at)) as oldest from log_waiting w"
                                + " left join access_log a on a.patient_id = w.patient_id and a.id = w.row_id"
                                + " left join staff_log s on s.id = w.row_id and w.patient_id is null where not w.set_aside",
                        List.of(),
                        row -> Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
                                .map(OffsetDateTime::toInstant))
                .getFirst();
    }

    int setAside() {
        return statements
                .first("select count(*) as n from log_waiting where set_aside", List.of(), row -> row.getInt("n"))
                .orElseThrow();
    }
}
