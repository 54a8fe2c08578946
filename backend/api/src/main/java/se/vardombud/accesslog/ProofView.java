package se.vardombud.accesslog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.audit.tree.LogTree;

/** That a row stands in the log: all that is needed to check it without the portal. */
@Schema(
        name = "AccessLogProof",
        description =
                "Inclusion proof of RFC 6962, section 2.1.1. Leaf: SHA-256 of a zero byte and `row` as UTF-8. With `path`, lowest first, it gives "
                        + "the root that stands in `checkpoint`, which `key` has signed.",
        examples = ProofView.EXAMPLE)
record ProofView(
        @Schema(description = "The row, exactly as its hash was made: JSON on one line") String row,
        @Schema(minimum = "0", description = "Its place in the log") long place,
        @Schema(minimum = "1", description = "Rows that the checkpoint covers") long leaves,
        @Schema(description = "Hashes, 32 bytes each") List<byte[]> path,
        @Schema(description = "As getLogCheckpoint gives it") String checkpoint,
        @Schema(description = "As getLogKey gives it") String key) {
    static final String EXAMPLE =
            """
            {"row": "{\\"action\\":\\"JOURNAL_READ\\",\\"at\\":\\"2026-06-01T08:00:00Z\\"}", "place": 1, "leaves": 2, \
            "path": ["3T9rmKMXw3s1a3pBhBPQN3ONXTzjXUYA6M3V8ZkQF0M="], \
            "checkpoint": "portal.example/access-log\\n2\\n3T9rmKMXw3s1a3pBhBPQN3ONXTzjXUYA6M3V8ZkQF0M=\\n\\n— portal.example/access-log AAAA\\n", \
            "key": "portal.example/access-log+01234567+AQID"}""";

    static ProofView of(LogTree.Proof proof, String key) {
        return new ProofView(proof.row(), proof.place(), proof.leaves(), proof.path(), proof.checkpoint(), key);
    }

    /** Says nothing of the row: records end up in logs. */
    @Override
    public String toString() {
        return "ProofView[" + place + "]";
    }
}
