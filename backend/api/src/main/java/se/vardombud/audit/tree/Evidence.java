package se.vardombud.audit.tree;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What has been kept outside the database: signed checkpoints, and the hashes of rows where there are files of them from the first row
 * to the last checkpoint.
 */
final class Evidence {
    private static final Pattern HASHES = Pattern.compile("(\\d{19})-(\\d{19})\\" + CheckpointFolder.HASHES);
    private final NavigableMap<Long, byte[]> roots = new TreeMap<>();
    private final NavigableMap<Long, Path> hashFiles = new TreeMap<>();

    /**
     * Reads all files under the folder, whatever other files there are.
     *
     * @throws IllegalArgumentException naming the file, when a checkpoint is not signed by one of the keys, or two contradict each other
     */
    static Evidence read(Path folder, List<SignedNote.Verifier> keys) throws IOException {
        Evidence evidence = new Evidence();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                evidence.take(file, keys);
            }
        }
        if (evidence.roots.isEmpty()) {
            throw new IllegalArgumentException("there is no checkpoint in " + folder);
        }
        return evidence;
    }

    private void take(Path file, List<SignedNote.Verifier> keys) throws IOException {
        String name = file.getFileName().toString();
        if (name.startsWith(".")) {
            return;
        }
        Matcher hashes = HASHES.matcher(name);
        if (hashes.matches()) {
            hashFiles.put(Long.parseLong(hashes.group(1)), file);
        } else if (name.endsWith(CheckpointFolder.NOTE)) {
            Checkpoint read = SignedNote.open(Files.readString(file), keys)
                    .flatMap(Checkpoint::parse)
                    .orElseThrow(() ->
                            new IllegalArgumentException(file + " is not a checkpoint signed by a key that was given"));
            byte[] other = roots.put(read.leaves(), read.root());
            if (other != null && !Arrays.equals(other, read.root())) {
                throw new IllegalArgumentException(file + " contradicts another checkpoint of " + read.leaves()
                        + " rows: somebody has signed two different logs");
            }
        }
    }

    /** Roots by number of leaves. */
    NavigableMap<Long, byte[]> roots() {
        return roots;
    }

    /** The hashes of the rows, in order; empty when files are missing, and when they are not what was signed. */
    Optional<Leaves> leaves() throws IOException {
        List<Path> files = new ArrayList<>();
        long covered = 0;
        for (Map.Entry<Long, Path> file : hashFiles.entrySet()) {
            if (file.getKey() != covered) {
                return Optional.empty();
            }
            files.add(file.getValue());
            covered += Files.size(file.getValue()) / Hashes.LENGTH;
        }
        return covered >= roots.lastKey() && signed(files) ? Optional.of(new Leaves(files)) : Optional.empty();
    }

    private boolean signed(List<Path> files) throws IOException {
        GrowingTree tree = new GrowingTree();
        try (Leaves leaves = new Leaves(files)) {
            for (byte[] leaf = leaves.next(); leaf != null; leaf = leaves.next()) {
                tree.add(leaf);
                byte[] root = roots.get(tree.leaves());
                if (root != null && !Arrays.equals(root, tree.root())) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Reads hashes, file after file. */
    static final class Leaves implements AutoCloseable {
        private final List<Path> files;
        private int file;
        private @Nullable InputStream open;

        Leaves(List<Path> files) {
            this.files = files;
        }

        byte @Nullable [] next() throws IOException {
            while (true) {
                if (open == null) {
                    if (file == files.size()) {
                        return null;
                    }
                    open = new BufferedInputStream(Files.newInputStream(files.get(file++)), 1 << 16);
                }
                byte[] hash = open.readNBytes(Hashes.LENGTH);
                if (hash.length == Hashes.LENGTH) {
                    return hash;
                }
                close();
            }
        }

        @Override
        public void close() throws IOException {
            if (open != null) {
                open.close();
                open = null;
            }
        }
    }
}
