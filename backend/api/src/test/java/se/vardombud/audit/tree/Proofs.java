package se.vardombud.audit.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Checks proofs as RFC 9162 (2.1.3.2 and 2.1.4.2) describes it, knowing nothing of how they are made. */
public final class Proofs {
    private Proofs() {}

    /** Whether the leaf stands at the place, in the log with this root. */
    public static boolean included(byte[] leaf, long place, long leaves, List<byte[]> path, byte[] root) {
        if (place >= leaves) {
            return false;
        }
        long fn = place;
        long sn = leaves - 1;
        byte[] hash = leaf;
        for (byte[] neighbour : path) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = Hashes.node(neighbour, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = Hashes.node(hash, neighbour);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(hash, root);
    }

    /** Whether the log with the one root is the beginning of that with the other. */
    public static boolean consistent(long from, byte[] first, long to, byte[] second, List<byte[]> path) {
        if (from == to) {
            return path.isEmpty() && Arrays.equals(first, second);
        }
        List<byte[]> all = new ArrayList<>(path);
        if (Long.bitCount(from) == 1) {
            all.addFirst(first);
        }
        long fn = from - 1;
        long sn = to - 1;
        while ((fn & 1) == 1) {
            fn >>= 1;
            sn >>= 1;
        }
        byte[] fr = all.getFirst();
        byte[] sr = all.getFirst();
        for (byte[] hash : all.subList(1, all.size())) {
            if (sn == 0) {
                return false;
            }
            if ((fn & 1) == 1 || fn == sn) {
                fr = Hashes.node(hash, fr);
                sr = Hashes.node(hash, sr);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                sr = Hashes.node(sr, hash);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 && Arrays.equals(fr, first) && Arrays.equals(sr, second);
    }
}
