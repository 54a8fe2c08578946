package se.vardombud.audit.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.tree.LogVerifier.Kind;

/** A file that {@link LogExport} has written, to be read line after line. */
record ExportFile(Path path) {
    /** When it was made, by the clock of the database. */
    Instant made() throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            return ExportLine.made(lines.readLine());
        }
    }

    /** What is behind the first line. */
    BufferedReader lines() throws IOException {
        BufferedReader lines = Files.newBufferedReader(path);
        lines.readLine();
        return lines;
    }

    /** Null at the end. */
    static @Nullable ExportLine next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        return line == null ? null : ExportLine.parse(line);
    }

    /** What is wrong with a row: by whether it is another of the log's, and whether the one that should stand there is elsewhere. */
    Kind kind(ExportLine line, byte[] expected, Evidence evidence) throws IOException {
        Set<ByteBuffer> should = new HashSet<>();
        Set<ByteBuffer> are = new HashSet<>();
        boolean sameId = false;
        try (Evidence.Leaves outside = evidence.leaves().orElse(null);
                BufferedReader lines = lines()) {
            for (ExportLine each = next(lines); each != null; each = next(lines)) {
                byte[] leaf = outside == null ? null : outside.next();
                Optional.ofNullable(leaf == null && each.placed() ? each.leaf() : leaf)
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
}
