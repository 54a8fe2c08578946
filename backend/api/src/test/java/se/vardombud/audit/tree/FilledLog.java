package se.vardombud.audit.tree;

import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.awaitility.Awaitility;
import se.vardombud.audit.AccessLog;
import se.vardombud.audit.AccessLogEntry;
import se.vardombud.audit.AccessLogEntry.Outcome;
import se.vardombud.audit.StaffLog;
import se.vardombud.audit.StaffLogEntry;
import se.vardombud.common.Statements;

/** A log with as many rows as a test wants, and its checkpoints. */
@Singleton
public class FilledLog {
    private final AccessLog log;
    private final StaffLog staffLog;
    private final Placing placing;
    private final Checkpoints checkpoints;
    private final TreeSettings settings;
    private final LogSigner signer;
    private final Statements statements;

    FilledLog(
            AccessLog log,
            StaffLog staffLog,
            Placing placing,
            Checkpoints checkpoints,
            TreeSettings settings,
            LogSigner signer,
            Statements statements) {
        this.log = log;
        this.staffLog = staffLog;
        this.placing = placing;
        this.checkpoints = checkpoints;
        this.settings = settings;
        this.signer = signer;
        this.statements = statements;
    }

    /** A log without any rows. */
    void begin() {
        List.of("access_log", "staff_log", "log_waiting", "log_leaf", "log_node", "log_tree", "log_checkpoint")
                .forEach(table -> statements.run("delete from " + table));
    }

    /** Adds rows until there are so many, and makes a checkpoint, which leaves the database. */
    void grow(int leaves) {
        wait(leaves - count("log_leaf") - count("log_waiting where not set_aside"));
        seal();
    }

    /** Gives all rows their places and makes a checkpoint of them. */
    public void seal() {
        placing.place();
        checkpoints.make();
        Awaitility.await().until(() -> number("select count(*) as n from work where kind = 'LOG_CHECKPOINT'") == 0);
    }

    void addWithoutCheckpoint(int rows) {
        wait(rows);
        placing.place();
    }

    /** Rows that wait for a place; their ids. */
    List<String> wait(int rows) {
        List<AccessLogEntry> entries = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            entries.add(new AccessLogEntry(
                    UUID.randomUUID(),
                    Instant.parse("2026-06-01T08:00:00.123456789Z").plusSeconds(i),
                    UUID.randomUUID(),
                    UUID.randomUUID(),
                    null,
                    "listJournal",
                    "JOURNAL_READ",
                    Outcome.PERMIT,
                    "G10",
                    null));
        }
        log.append(entries);
        return entries.stream().map(entry -> entry.id().toString()).toList();
    }

    /** A row of the staff log that waits for a place; its id. */
    String staffAct() {
        UUID id = UUID.randomUUID();
        staffLog.append(new StaffLogEntry(
                id,
                Instant.parse("2026-06-01T08:00:00Z"),
                UUID.randomUUID(),
                null,
                null,
                "proposeAgeLimits",
                Outcome.PERMIT,
                "OP",
                null));
        return id.toString();
    }

    Path folder() {
        return settings.folder();
    }

    /** A signed checkpoint of another log of the same length. */
    String contradiction(long leaves) {
        return signer.sign(leaves, Hashes.none());
    }

    /** What somebody does who knows how the leaves are made. */
    void makeLeafFit(String row) {
        UUID id = UUID.fromString(row);
        byte[] hash = statements
                .first(
                        "select " + LogRow.COLUMNS + " from access_log a left join staff_log s on 1 = 0 where a.id = ?",
                        List.of(id),
                        found -> Objects.requireNonNull(LogRow.read(found)).hash())
                .orElseThrow();
        statements.run("update log_leaf set hash = ? where row_id = ?", hash, id);
    }

    private int count(String table) {
        return number("select count(*) as n from " + table);
    }

    private int number(String sql) {
        return statements.first(sql, List.of(), row -> row.getInt("n")).orElseThrow();
    }
}
