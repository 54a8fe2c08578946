package se.vardombud.audit.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Holds an export against what was kept outside the database, and names the first row that is not what it was. With the hashes of the
 * rows that is exact; with checkpoints alone, a leaf changed together with its row is found between two checkpoints.
 */
final class LogVerifier {
    private final ExportFile export;
    private final Evidence evidence;
    /** How many leaves of the export itself a checkpoint bears out; all that are covered when the hashes outside are used. */
    private long proven;

    private @Nullable Long contradicted;
    private long rows;
    private long waiting;

    LogVerifier(Path export, Evidence evidence) {
        this.export = new ExportFile(export);
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

    /** How many more wait for their places. */
    long waiting() {
        return waiting;
    }

    Optional<Fault> verify() throws IOException {
        rows = 0;
        UnplacedRows unplaced = new UnplacedRows(export.made());
        Optional<Evidence.Leaves> leaves = evidence.leaves();
        if (leaves.isEmpty()) {
            prove();
        }
        try (Evidence.Leaves outside = leaves.orElse(null);
                BufferedReader lines = export.lines()) {
            Optional<Fault> fault = compare(outside, lines, unplaced);
            waiting = unplaced.waiting();
            return fault;
        }
    }

    /** How far the export's own leaves have the roots that were signed. */
    private void prove() throws IOException {
        GrowingTree tree = new GrowingTree();
        try (BufferedReader lines = export.lines()) {
            for (ExportLine line = ExportFile.next(lines);
                    line != null && line.placed();
                    line = ExportFile.next(lines)) {
                tree.add(Objects.requireNonNull(line.leaf()));
                byte[] root = evidence.roots().get(tree.leaves());
                if (root != null && !Arrays.equals(root, tree.root())) {
                    contradicted = tree.leaves();
                    return;
                }
                proven = root == null ? proven : tree.leaves();
            }
        }
    }

    private Optional<Fault> compare(Evidence.@Nullable Leaves outside, BufferedReader lines, UnplacedRows unplaced)
            throws IOException {
        ExportLine line = ExportFile.next(lines);
        for (; line != null && line.placed(); line = ExportFile.next(lines)) {
            byte[] expected = outside == null ? null : outside.next();
            Optional<Fault> fault = compare(line, expected == null ? line.leaf() : expected);
            if (fault.isPresent()) {
                return fault;
            }
            rows++;
        }
        if (rows < evidence.roots().lastKey()) {
            return fault(Kind.REMOVED, rows, "it and all after it are gone");
        }
        for (; line != null; line = ExportFile.next(lines)) {
            Optional<Fault> fault = unplaced.next(line, rows);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private Optional<Fault> compare(ExportLine line, byte @Nullable [] expected) throws IOException {
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
        return fault(export.kind(line, expected, evidence), rows, line.named());
    }

    private static Optional<Fault> fault(Kind kind, long place, String words) {
        return Optional.of(new Fault(kind, place, words));
    }
}
