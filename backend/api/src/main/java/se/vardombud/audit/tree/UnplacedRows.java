package se.vardombud.audit.tree;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import se.vardombud.audit.tree.LogVerifier.Fault;
import se.vardombud.audit.tree.LogVerifier.Kind;

/** The rows at the end of an export, which no leaf has: whoever writes one behind the portal's back says that it waits for its place. */
final class UnplacedRows {
    /** Rows wait for seconds. Nobody has to look at one that a slow hour has kept, nor believes one that has been here since yesterday. */
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Instant made;
    private long waiting;

    /** @param made when the export was */
    UnplacedRows(Instant made) {
        this.made = made;
    }

    /** What is wrong with the next of them. */
    Optional<Fault> next(ExportLine line, long place) {
        if (line.place() != ExportLine.WAITING) {
            return fault(Kind.ADDED, place, line, ", that the portal did not write");
        }
        byte[] hash = line.leaf();
        if (hash != null && !line.is(hash)) {
            return fault(Kind.CHANGED, place, line, ", while it waited for its place");
        }
        if (Duration.between(line.at(), made).abs().compareTo(LONGEST) > 0) {
            return fault(
                    Kind.ADDED, place, line, ", that waits for a place although its hour has passed or is to come");
        }
        waiting++;
        return Optional.empty();
    }

    /** How many wait for their places. */
    long waiting() {
        return waiting;
    }

    private static Optional<Fault> fault(Kind kind, long place, ExportLine line, String words) {
        return Optional.of(new Fault(kind, place, line.named() + words));
    }
}
