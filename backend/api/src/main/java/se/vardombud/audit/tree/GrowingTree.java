package se.vardombud.audit.tree;

/** A tree that leaves are added to one by one; it keeps one hash a level, however many there are. */
final class GrowingTree {
    private final byte[][] complete = new byte[Long.SIZE][];
    private long leaves;

    void add(byte[] leaf) {
        byte[] hash = leaf;
        int height = 0;
        while ((leaves >> height & 1) == 1) {
            hash = Hashes.node(complete[height], hash);
            height++;
        }
        complete[height] = hash;
        leaves++;
    }

    long leaves() {
        return leaves;
    }

    byte[] root() {
        if (leaves == 0) {
            return Hashes.none();
        }
        int lowest = Long.numberOfTrailingZeros(leaves);
        byte[] hash = complete[lowest];
        for (int height = lowest + 1; leaves >> height != 0; height++) {
            if ((leaves >> height & 1) == 1) {
                hash = Hashes.node(complete[height], hash);
            }
        }
        return hash;
    }
}
