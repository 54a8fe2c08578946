package se.vardombud.audit.tree;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the log of one checkpoint is the beginning of that of another. */
@Schema(name = "LogConsistency", description = "RFC 6962, section 2.1.2", examples = ConsistencyView.EXAMPLE)
record ConsistencyView(
        @Schema(minimum = "1") long from,
        @Schema(minimum = "1") long to,
        @Schema(description = "Hashes, 32 bytes each") List<byte[]> path) {
    static final String EXAMPLE =
            """
            {"from": 3, "to": 4, "path": ["3T9rmKMXw3s1a3pBhBPQN3ONXTzjXUYA6M3V8ZkQF0M=", \
            "b7Q2yXwQ0b8jS9mZ6W5m8cJY8m8t3z1kXo4b1nD2c0E="]}""";
}
