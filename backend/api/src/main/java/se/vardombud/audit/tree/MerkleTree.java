package se.vardombud.audit.tree;

import java.util.ArrayList;
import java.util.List;

/** Roots and proofs of RFC 6962, section 2.1, over any leaves whose complete subtrees are known. */
final class MerkleTree {
    private final Subtrees subtrees;

    MerkleTree(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** Where the roots of complete subtrees come from. */
    interface Subtrees {
        /** The root over the leaves from {@code place * 2^height} on, {@code 2^height} of them; all are there. */
        byte[] root(int height, long place);
    }

    /** The root over the first so many leaves. */
    byte[] root(long leaves) {
        return leaves == 0 ? Hashes.none() : range(0, leaves);
    }

    /** What leads from a leaf to the root over the first so many leaves: the neighbours, lowest first. */
    List<byte[]> inclusion(long place, long leaves) {
        List<byte[]> path = new ArrayList<>();
        include(place, 0, leaves, path);
        return path;
    }

    /** What shows that the first {@code from} of the first {@code to} leaves are what they were. */
    List<byte[]> consistency(long from, long to) {
        List<byte[]> path = new ArrayList<>();
        if (from < to) {
            agree(from, 0, to, true, path);
        }
        return path;
    }

    private void include(long place, long begin, long end, List<byte[]> path) {
        if (end - begin == 1) {
            return;
        }
        long middle = middle(begin, end);
        if (place < middle) {
            include(place, begin, middle, path);
            path.add(range(middle, end));
        } else {
            include(place, middle, end, path);
            path.add(range(begin, middle));
        }
    }

    /** @param known whether the asker has the root over [begin, from) already */
    private void agree(long from, long begin, long end, boolean known, List<byte[]> path) {
        if (from == end) {
            if (!known) {
                path.add(range(begin, end));
            }
            return;
        }
        long middle = middle(begin, end);
        if (from <= middle) {
            agree(from, begin, middle, known, path);
            path.add(range(middle, end));
        } else {
            agree(from, middle, end, false, path);
            path.add(range(begin, middle));
        }
    }

    private byte[] range(long begin, long end) {
        long leaves = end - begin;
        if (Long.bitCount(leaves) == 1) {
            int height = Long.numberOfTrailingZeros(leaves);
            return subtrees.root(height, begin >> height);
        }
        long middle = middle(begin, end);
        return Hashes.node(range(begin, middle), range(middle, end));
    }

    /** Left of it are as many leaves as the largest power of two that leaves some to the right. */
    private static long middle(long begin, long end) {
        return begin + Long.highestOneBit(end - begin - 1);
    }
}
