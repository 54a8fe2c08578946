package se.vardombud.audit.tree;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vardombud.audit.tree.WaitingRows.Waiting;
import se.vardombud.common.work.WorkQueue;

/**
 * Gives rows their place in the tree once they are committed. Nodes take turns by a lock in the database; who writes the log waits for
 * none of it.
 */
@Singleton
class Placing {
    private static final int AT_ONCE = 1000;
    private final TreeTable table;
    private final WaitingRows queue;
    private final StoredSubtrees subtrees;
    private final WorkQueue work;

    Placing(TreeTable table, WaitingRows queue, StoredSubtrees subtrees, WorkQueue work) {
        this.table = table;
        this.queue = queue;
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
        if (queue.first(1).isEmpty()) {
            return 0;
        }
        long before = table.lock();
        // Another node may have placed them before this one got the lock.
        List<Waiting> waiting = queue.first(AT_ONCE);
        boolean migrated = table.migrated();
        setAside(waiting.stream().filter(row -> row.foreign(migrated)).toList());
        place(before, waiting.stream().filter(row -> !row.foreign(migrated)).toList());
        if (waiting.size() < AT_ONCE) {
            table.endMigration();
        }
        return waiting.size();
    }

    /** One false row must not keep the others from their places. */
    private void setAside(List<Waiting> foreign) {
        foreign.forEach(row ->
                Log.errorf("the access log holds row %s, that the portal cannot have written: set aside", row.row()));
        queue.setAside(foreign);
    }

    private void place(long before, List<Waiting> waiting) {
        List<TreeTable.Leaf> leaves = waiting.stream().flatMap(this::leaf).toList();
        table.add(before, leaves);
        queue.gone(waiting);
        subtrees.complete(before, before + leaves.size());
    }

    private Stream<TreeTable.Leaf> leaf(Waiting waiting) {
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
