package se.vardombud.audit.tree;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Complete subtrees out of the tables, which keep every eighth height: between two, at most 256 hashes are read. */
@Singleton
class StoredSubtrees implements MerkleTree.Subtrees {
    private static final int STEP = 8;
    private static final int HIGHEST = 56;
    private final TreeTable table;

    StoredSubtrees(TreeTable table) {
        this.table = table;
    }

    @Override
    public byte[] root(int height, long place) {
        int above = height % STEP;
        return above == 0
                ? table.hashes(height, place, 1).getFirst()
                : fold(table.hashes(height - above, place << above, 1 << above));
    }

    /** Keeps the roots of those subtrees that the leaves from {@code before} on have made complete. */
    void complete(long before, long leaves) {
        for (int height = STEP; height <= HIGHEST && leaves >> height > 0; height += STEP) {
            List<TreeTable.Node> nodes = new ArrayList<>();
            for (long place = before >> height; place < leaves >> height; place++) {
                nodes.add(
                        new TreeTable.Node(height, place, fold(table.hashes(height - STEP, place << STEP, 1 << STEP))));
            }
            table.addNodes(nodes);
        }
    }

    private static byte[] fold(List<byte[]> hashes) {
        GrowingTree tree = new GrowingTree();
        hashes.forEach(tree::add);
        return tree.root();
    }
}
