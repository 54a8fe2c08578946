package se.vardombud.audit.tree;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vardombud.common.work.WorkQueue;

/**
 * Gives rows their place in the tree once they are committed. Nodes take turns by a lock in the database; who writes the log waits for
 * none of it.
 */
@Singleton
class Placing {
    private static final int AT_ONCE = 1000;
    private final TreeTable table;
    private final StoredSubtrees subtrees;
    private final WorkQueue work;

    Placing(TreeTable table, StoredSubtrees subtrees, WorkQueue work) {
        this.table = table;
        this.subtrees = subtrees;
        this.work = work;
    }

    @Scheduled(every = "{vardombud.access-log.place-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        work.beside(this::place);
    }

    /** All that wait. */
    void place() {
        int placed = AT_ONCE;
        while (placed == AT_ONCE) {
            placed = QuarkusTransaction.requiringNew().call(this::some);
        }
    }

    private int some() {
        List<TreeTable.Waiting> waiting = table.waiting(AT_ONCE);
        if (waiting.isEmpty()) {
            return 0;
        }
        long before = table.lock();
        // Another node may have placed them while this one waited for the lock.
        waiting = table.waiting(AT_ONCE);
        List<TreeTable.Leaf> leaves = waiting.stream().flatMap(this::leaf).toList();
        table.add(before, leaves);
        table.gone(waiting);
        subtrees.complete(before, before + leaves.size());
        return waiting.size();
    }

    private Stream<TreeTable.Leaf> leaf(TreeTable.Waiting waiting) {
        byte[] hash = waiting.hash();
        if (hash != null) {
            return Stream.of(new TreeTable.Leaf(waiting.row(), waiting.patient(), hash));
        }
        Optional<LogRow> row = table.row(waiting.row(), waiting.patient());
        if (row.isEmpty()) {
            Log.errorf("the access log has lost row %s before it had a place", waiting.row());
        }
        return row.map(found -> new TreeTable.Leaf(waiting.row(), waiting.patient(), found.hash())).stream();
    }
}
