package se.vardombud.audit.tree;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Statements;

/** The tables of the tree. Everything is done within the caller's transaction. */
@Singleton
class TreeTable {
    private final Statements statements;

    TreeTable(Statements statements) {
        this.statements = statements;
    }

    record Leaf(UUID row, @Nullable UUID patient, byte[] hash) {}

    record Node(int height, long place, byte[] hash) {}

    record Kept(long leaves, byte[] root, Instant madeAt, String note) {}

    /** How many leaves there are; nobody adds any until the transaction is over. */
    long lock() {
        statements.run("insert into log_tree (id, leaves, migrated) values (1, 0, true) on conflict do nothing");
        return statements
                .first("select leaves from log_tree where id = 1 for update", List.of(), row -> row.getLong("leaves"))
                .orElseThrow();
    }

    /** Whether the rows from before the tree have their places. */
    boolean migrated() {
        return statements
                .first("select migrated from log_tree where id = 1", List.of(), row -> row.getBoolean("migrated"))
                .orElseThrow();
    }

    void endMigration() {
        statements.run("update log_tree set migrated = true where id = 1 and not migrated");
    }

    void add(long first, List<Leaf> leaves) {
        List<List<?>> rows = new ArrayList<>();
        for (Leaf leaf : leaves) {
            rows.add(Arrays.asList(first + rows.size(), leaf.row(), leaf.patient(), leaf.hash()));
        }
        statements.runAll("insert into log_leaf (place, row_id, patient_id, hash) values (?, ?, ?, ?)", rows);
        statements.run("update log_tree set leaves = ? where id = 1", first + leaves.size());
    }

    void addNodes(List<Node> nodes) {
        statements.runAll(
                "insert into log_node (height, place, hash) values (?, ?, ?)",
                nodes.stream()
                        .map(node -> List.of(node.height(), node.place(), node.hash()))
                        .toList());
    }

    /** Neighbours at one height, of those heights that are kept. */
    List<byte[]> hashes(int height, long first, int count) {
        List<byte[]> found = height == 0
                ? statements.list(
                        "select hash from log_leaf where place >= ? and place < ? order by place",
                        List.of(first, first + count),
                        row -> row.getBytes("hash"))
                : statements.list(
                        "select hash from log_node where height = ? and place >= ? and place < ? order by place",
                        List.of(height, first, first + count),
                        row -> row.getBytes("hash"));
        if (found.size() != count) {
            throw new IllegalStateException("the tree of the access log has lost a part of height " + height);
        }
        return found;
    }

    /** @param patient null for a row of the staff log */
    Optional<Long> placeOf(UUID row, @Nullable UUID patient) {
        return statements.first(
                "select place from log_leaf where row_id = ? and patient_id is not distinct from cast(? as uuid)",
                Arrays.asList(row, patient),
                found -> found.getLong("place"));
    }

    /** @param patient null for a row of the staff log */
    Optional<LogRow> row(UUID row, @Nullable UUID patient) {
        // Two tables with one row each, or none: their columns are read as those of one.
        String one = " from (select cast(? as uuid) as row_id, cast(? as uuid) as patient_id) w"
                + " left join access_log a on a.id = w.row_id and a.patient_id = w.patient_id"
                + " left join staff_log s on s.id = w.row_id and w.patient_id is null";
        return statements
                .list(
                        "select " + LogRow.COLUMNS + one,
                        Arrays.asList(row, patient),
                        found -> Optional.ofNullable(LogRow.read(found)))
                .getFirst();
    }

    void keep(Kept checkpoint) {
        statements.run(
                "insert into log_checkpoint (leaves, root, made_at, note) values (?, ?, ?, ?)",
                checkpoint.leaves(),
                checkpoint.root(),
                checkpoint.madeAt(),
                checkpoint.note());
    }

    Optional<Kept> latest() {
        return checkpoint("order by leaves desc limit 1", List.of());
    }

    Optional<Kept> checkpoint(long leaves) {
        return checkpoint("where leaves = ?", List.of(leaves));
    }

    private Optional<Kept> checkpoint(String which, List<?> parameters) {
        return statements.first(
                "select leaves, root, made_at, note from log_checkpoint " + which,
                parameters,
                row -> new Kept(
                        row.getLong("leaves"),
                        row.getBytes("root"),
                        Statements.instant(row, "made_at"),
                        row.getString("note")));
    }
}
