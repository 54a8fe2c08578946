package se.vardombud.audit.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Roots as others have published them, and proofs that somebody who did not make them can check. */
class MerkleTreeTest {
    private static final int SIZES = 70;

    /** The entries and roots of the reference implementation of Certificate Transparency. */
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    void roots_are_those_of_the_reference() {
        List<byte[]> leaves = ENTRIES.stream()
                .map(entry -> Hashes.leaf(HexFormat.of().parseHex(entry)))
                .toList();
        GrowingTree growing = new GrowingTree();
        assertEquals(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                HexFormat.of().formatHex(growing.root()));
        for (int size = 1; size <= leaves.size(); size++) {
            growing.add(leaves.get(size - 1));
            assertEquals(ROOTS.get(size - 1), HexFormat.of().formatHex(growing.root()));
            assertEquals(
                    ROOTS.get(size - 1), HexFormat.of().formatHex(tree(leaves).root(size)));
        }
    }

    @Test
    void every_leaf_of_every_tree_is_proven_to_be_in_it_and_no_other() {
        List<byte[]> leaves = leaves();
        MerkleTree tree = tree(leaves);
        for (int size = 1; size <= SIZES; size++) {
            byte[] root = tree.root(size);
            for (int place = 0; place < size; place++) {
                List<byte[]> path = tree.inclusion(place, size);
                assertTrue(Proofs.included(leaves.get(place), place, size, path, root));
                assertFalse(Proofs.included(leaves.get(SIZES), place, size, path, root));
                assertFalse(size > 1 && Proofs.included(leaves.get(place), (place + 1) % size, size, path, root));
            }
        }
    }

    @Test
    void every_tree_is_proven_to_begin_every_later_one() {
        MerkleTree tree = tree(leaves());
        for (int to = 1; to <= SIZES; to++) {
            for (int from = 1; from <= to; from++) {
                List<byte[]> path = tree.consistency(from, to);
                assertTrue(Proofs.consistent(from, tree.root(from), to, tree.root(to), path));
                assertFalse(from < to && Proofs.consistent(from, tree.root(to), to, tree.root(to), path));
            }
        }
    }

    @Test
    void a_growing_tree_has_the_same_roots() {
        List<byte[]> leaves = leaves();
        GrowingTree growing = new GrowingTree();
        for (int size = 1; size <= SIZES; size++) {
            growing.add(leaves.get(size - 1));
            assertArrayEquals(tree(leaves).root(size), growing.root());
        }
    }

    private static List<byte[]> leaves() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i <= SIZES; i++) {
            leaves.add(Hashes.leaf(new byte[] {(byte) i}));
        }
        return leaves;
    }

    private static MerkleTree tree(List<byte[]> leaves) {
        return new MerkleTree((height, place) -> {
            GrowingTree subtree = new GrowingTree();
            leaves.subList((int) (place << height), (int) (place + 1 << height)).forEach(subtree::add);
            return subtree.root();
        });
    }
}
