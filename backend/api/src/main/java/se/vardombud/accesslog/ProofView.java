package se.vardombud.accesslog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.vardombud.audit.tree.LogTree;

/** That a row stands in the log: all that is needed to check it without the portal. */
@Schema(
        name = "AccessLogProof",
        description =
                "Inclusion proof of RFC 6962, section 2.1.1. Leaf: SHA-256 of a zero byte and `row` as UTF-8. With `path`, lowest first, it gives "
                        + "the root that stands in `checkpoint`, which `key` has signed. Who did it, with what and by which rule stands in `row` only as "
                        + "SHA-256 in Base64 of `withheld`, which no more than the doer gets.",
        examples = ProofView.EXAMPLE)
record ProofView(
        @Schema(description = "The row, exactly as its hash was made: JSON on one line") String row,
        @Schema(
                        description =
                                "Actor, object, rule and a salt, as JSON on one line; left out unless the asker did it and was let in")
                @Nullable String withheld,
        @Schema(minimum = "0", description = "Its place in the log") long place,
        @Schema(minimum = "1", description = "Rows that the checkpoint covers") long leaves,
        @Schema(description = "Hashes, 32 bytes each") List<byte[]> path,
        @Schema(description = "As getLogCheckpoint gives it") String checkpoint,
        @Schema(description = "As getLogKey gives it") String key) {
    static final String EXAMPLE =
            """
            {"row": "{\\"action\\":\\"JOURNAL_READ\\",\\"at\\":\\"2026-06-01T08:00:00Z\\",\\"withheld\\":\\"b7Q2yXwQ0b8jS9mZ6W5m8cJY8m8t3z1kXo4b1nD2c0E=\\"}", "place": 1, "leaves": 2, \
            "path": ["3T9rmKMXw3s1a3pBhBPQN3ONXTzjXUYA6M3V8ZkQF0M="], \
            "checkpoint": "portal.example/access-log\\n2\\n3T9rmKMXw3s1a3pBhBPQN3ONXTzjXUYA6M3V8ZkQF0M=\\n\\n— portal.example/access-log AAAA\\n", \
            "key": "portal.example/access-log+01234567+AQID"}""";

    /** @param own whether the asker did it and was let in */
    static ProofView of(LogTree.Proof proof, boolean own, String key) {
        return new ProofView(
                proof.row(),
                own ? proof.withheld() : null,
                proof.place(),
                proof.leaves(),
                proof.path(),
                proof.checkpoint(),
                key);
    }

    /** Says nothing of the row: records end up in logs. */
    @Override
    public String toString() {
        return "ProofView[" + place + "]";
    }
}
