package se.vardombud.audit.tree;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import se.vardombud.common.work.WorkQueue;

/**
 * Makes a signed checkpoint when rows have been placed since the last one; a row of work takes it out of the database. None is made of a
 * tree that the last one does not agree with.
 */
@ApplicationScoped
class Checkpoints {
    /** A disk may be full over a holiday; the work waits. */
    private static final Duration WORTHWHILE = Duration.ofDays(3650);

    private final TreeTable table;
    private final MerkleTree tree;
    private final LogSigner signer;
    private final WorkQueue work;
    private final Clock clock;

    Checkpoints(TreeTable table, StoredSubtrees subtrees, LogSigner signer, WorkQueue work, Clock clock) {
        this.table = table;
        this.tree = new MerkleTree(subtrees);
        this.signer = signer;
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(
            every = "{vardombud.access-log.checkpoint-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tick() {
        work.beside(this::make);
    }

    /** The lock lets one node make one at a time. */
    @Transactional
    void make() {
        long leaves = table.lock();
        Optional<TreeTable.Kept> last = table.latest();
        long before = last.map(TreeTable.Kept::leaves).orElse(0L);
        if (leaves == before) {
            return;
        }
        if (last.isPresent() && !continues(last.get(), leaves)) {
            Log.errorf("the access log does not agree with its checkpoint of %d rows: no other is made", before);
            return;
        }
        byte[] root = tree.root(leaves);
        table.keep(new TreeTable.Kept(leaves, root, clock.instant(), signer.sign(leaves, root)));
        work.add(CheckpointFolder.KIND, new CheckpointFolder.Written(before, leaves), WORTHWHILE);
    }

    private boolean continues(TreeTable.Kept last, long leaves) {
        return leaves > last.leaves() && Arrays.equals(tree.root(last.leaves()), last.root());
    }
}
