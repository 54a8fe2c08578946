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

    /** @param hash null for a row from before the tree */
    record Waiting(UUID row, @Nullable UUID patient, byte @Nullable [] hash) {}

    record Leaf(UUID row, @Nullable UUID patient, byte[] hash) {}

    record Node(int height, long place, byte[] hash) {}

    record Kept(long leaves, byte[] root, Instant madeAt, String note) {}

    /** How many leaves there are; nobody adds any until the transaction is over. */
    long lock() {
        statements.run("insert into log_tree (id, leaves) values (1, 0) on conflict do nothing");
        return statements
                .first("select leaves from log_tree where id = 1 for update", List.of(), row -> row.getLong("leaves"))
                .orElseThrow();
    }

    List<Waiting> waiting(int atMost) {
        return statements.list(
                "select row_id, patient_id, hash from log_waiting order by row_id limit ?",
                List.of(atMost),
                row -> new Waiting(
                        row.getObject("row_id", UUID.class),
                        row.getObject("patient_id", UUID.class),
                        row.getBytes("hash")));
    }

    void gone(List<Waiting> rows) {
        statements.runAll(
                "delete from log_waiting where row_id = ?",
                rows.stream().map(one -> List.of(one.row())).toList());
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

    Optional<Long> placeOf(UUID row) {
        return statements.first(
                "select place from log_leaf where row_id = ?", List.of(row), found -> found.getLong("place"));
    }

    Optional<LogRow> row(UUID row, @Nullable UUID patient) {
        // Two tables with one row each, or none: their columns are read as those of one.
        String one =
                " from (select cast(? as uuid) as wanted) w left join access_log a on a.id = w.wanted and a.patient_id = ?"
                        + " left join staff_log s on s.id = w.wanted";
        return statements
                .list(
                        "select " + LogRow.COLUMNS + one,
                        Arrays.asList(row, patient == null ? new UUID(0, 0) : patient),
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
