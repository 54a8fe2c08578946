package se.vardombud.audit.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Holds an export against what was kept outside the database, and names the first row that is not what it was. With the hashes of the
 * rows that is exact; with checkpoints alone, a leaf changed together with its row is found between two checkpoints.
 */
final class LogVerifier {
    private final Path export;
    private final Evidence evidence;
    /** How many leaves of the export itself a checkpoint bears out; all that are covered when the hashes outside are used. */
    private long proven;

    private @Nullable Long contradicted;
    private long rows;

    LogVerifier(Path export, Evidence evidence) {
        this.export = export;
        this.evidence = evidence;
    }

    /** What is wrong first. */
    record Fault(Kind kind, long place, String words) {}

    enum Kind {
        CHANGED,
        REMOVED,
        ADDED,
        MOVED,
        /** One of the rows from the place on is not what it was. */
        SOMEWHERE
    }

    /** Rows read. */
    long rows() {
        return rows;
    }

    /** How many of them a checkpoint covers. */
    long covered() {
        return Math.min(rows, evidence.roots().lastKey());
    }

    Optional<Fault> verify() throws IOException {
        rows = 0;
        Optional<Evidence.Leaves> leaves = evidence.leaves();
        if (leaves.isEmpty()) {
            prove();
        }
        try (Evidence.Leaves outside = leaves.orElse(null);
                BufferedReader lines = open()) {
            return compare(outside, lines);
        }
    }

    private BufferedReader open() throws IOException {
        BufferedReader lines = Files.newBufferedReader(export);
        if (!ExportLine.HEADER.equals(lines.readLine())) {
            lines.close();
            throw new IllegalArgumentException(export + " is not an export of the access log");
        }
        return lines;
    }

    /** How far the export's own leaves have the roots that were signed. */
    private void prove() throws IOException {
        GrowingTree tree = new GrowingTree();
        try (BufferedReader lines = open()) {
            for (ExportLine line = read(lines); line != null && line.leaf() != null; line = read(lines)) {
                tree.add(line.leaf());
                byte[] root = evidence.roots().get(tree.leaves());
                if (root != null && !Arrays.equals(root, tree.root())) {
                    contradicted = tree.leaves();
                    return;
                }
                proven = root == null ? proven : tree.leaves();
            }
        }
    }

    private Optional<Fault> compare(Evidence.@Nullable Leaves outside, BufferedReader lines) throws IOException {
        ExportLine line = read(lines);
        for (; line != null && line.placed(); line = read(lines)) {
            byte[] expected = outside == null ? null : outside.next();
            Optional<Fault> fault = compare(line, expected == null ? line.leaf() : expected, outside != null);
            if (fault.isPresent()) {
                return fault;
            }
            rows++;
        }
        if (rows < evidence.roots().lastKey()) {
            return fault(Kind.REMOVED, rows, "it and all after it are gone");
        }
        return line == null
                ? Optional.empty()
                : fault(Kind.ADDED, rows, line.named() + ", that the portal did not write");
    }

    private Optional<Fault> compare(ExportLine line, byte @Nullable [] expected, boolean outside) throws IOException {
        if (contradicted != null && rows >= proven) {
            return fault(
                    Kind.SOMEWHERE,
                    proven,
                    "the first wrong row is one of the next " + (contradicted - proven)
                            + "; with the files of hashes it can be named");
        }
        if (expected == null || line.is(expected)) {
            return line.place() == rows
                    ? Optional.empty()
                    : fault(line.place() > rows ? Kind.REMOVED : Kind.ADDED, rows, line.named() + " stands there now");
        }
        return fault(kind(line, expected), rows, line.named());
    }

    /** By whether the row that stands there is another of the log's, and whether the one that should stand there is elsewhere. */
    private Kind kind(ExportLine line, byte[] expected) throws IOException {
        Set<ByteBuffer> should = new HashSet<>();
        Set<ByteBuffer> are = new HashSet<>();
        boolean sameId = false;
        try (Evidence.Leaves outside = evidence.leaves().orElse(null);
                BufferedReader lines = open()) {
            for (ExportLine each = read(lines); each != null; each = read(lines)) {
                byte[] leaf = outside == null ? null : outside.next();
                Optional.ofNullable(leaf == null ? each.leaf() : leaf)
                        .map(ByteBuffer::wrap)
                        .ifPresent(should::add);
                are.add(ByteBuffer.wrap(LogRow.hash(each.row())));
                sameId |= !each.placed() && each.id().equals(line.id());
            }
        }
        boolean known = should.contains(ByteBuffer.wrap(LogRow.hash(line.row())));
        boolean elsewhere = are.contains(ByteBuffer.wrap(expected));
        if (elsewhere) {
            return known || line.row().isEmpty() ? Kind.MOVED : Kind.ADDED;
        }
        boolean gone = known || line.row().isEmpty() && !sameId;
        return gone ? Kind.REMOVED : Kind.CHANGED;
    }

    private static Optional<Fault> fault(Kind kind, long place, String words) {
        return Optional.of(new Fault(kind, place, words));
    }

    private static @Nullable ExportLine read(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? null : ExportLine.parse(line);
    }
}
