package se.vardombud.audit.tree;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.ProblemException;

/** What anybody may know of the tree, and the proof for one row. */
@ApplicationScoped
public class LogTree {
    private final TreeTable table;
    private final MerkleTree tree;
    private final LogSigner signer;

    LogTree(TreeTable table, StoredSubtrees subtrees, LogSigner signer) {
        this.table = table;
        this.tree = new MerkleTree(subtrees);
        this.signer = signer;
    }

    /**
     * That a row stands in the log.
     *
     * @param row the text that the leaf is the hash of
     * @param withheld the text of which that text holds only the hash
     * @param place of the leaf, from 0
     * @param path the neighbours, lowest first
     * @param checkpoint the signed note that names the root
     */
    public record Proof(String row, String withheld, long place, long leaves, List<byte[]> path, String checkpoint) {}

    /** The latest signed note; empty before the first. */
    @Transactional
    public Optional<String> checkpoint() {
        return table.latest().map(TreeTable.Kept::note);
    }

    /** name+id+key of who signs. */
    public String verifierKey() {
        return signer.verifier().text();
    }

    /**
     * The proof by the latest checkpoint; empty when that does not cover the row yet, or when the row is gone.
     *
     * @param patient null for a row of the staff log
     */
    @Transactional
    public Optional<Proof> proof(UUID row, @Nullable UUID patient) {
        Optional<TreeTable.Kept> latest = table.latest();
        Optional<Long> place = table.placeOf(row, patient);
        Optional<LogRow> content = table.row(row, patient);
        if (latest.isEmpty() || place.isEmpty() || content.isEmpty()) {
            return Optional.empty();
        }
        long leaves = latest.get().leaves();
        return place.filter(found -> found < leaves)
                .map(found -> new Proof(
                        content.get().line(),
                        content.get().withheld(),
                        found,
                        leaves,
                        tree.inclusion(found, leaves),
                        latest.get().note()));
    }

    /**
     * That the first {@code to} rows begin with the first {@code from}.
     *
     * @throws ProblemException 422 unless 1 ≤ from ≤ to ≤ the leaves of the latest checkpoint
     */
    @Transactional
    public List<byte[]> consistency(long from, long to) {
        long most = table.latest().map(TreeTable.Kept::leaves).orElse(0L);
        if (from < 1 || to > most) {
            throw Invalid.value(from < 1 ? "from" : "to", "must be from 1 to " + most);
        }
        if (from > to) {
            throw Invalid.value("from", "must not be greater than to");
        }
        return tree.consistency(from, to);
    }
}
