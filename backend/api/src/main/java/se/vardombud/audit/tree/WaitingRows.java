package se.vardombud.audit.tree;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import se.vardombud.common.Statements;

/**
 * Rows that have been committed and wait for their place in the tree. The hash is made before the row is in the database, so that one
 * changed there while it waits is found out as well.
 */
@Singleton
public class WaitingRows {
    private final Statements statements;

    WaitingRows(Statements statements) {
        this.statements = statements;
    }

    /** To be called in the transaction that adds the rows. */
    public void add(List<LogRow> rows) {
        statements.runAll(
                "insert into log_waiting (row_id, patient_id, hash) values (?, ?, ?)",
                rows.stream()
                        .map(row -> Arrays.asList(row.id(), row.patient(), row.hash()))
                        .toList());
    }
}
