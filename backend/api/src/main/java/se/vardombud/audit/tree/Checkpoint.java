package se.vardombud.audit.tree;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tree was (C2SP tlog-checkpoint).
 *
 * @param origin the log's name
 * @param leaves how many
 * @param root over them, 32 bytes
 */
record Checkpoint(String origin, long leaves, byte[] root) {
    private static final Pattern TEXT =
            Pattern.compile("(\\S[^\n]*)\n(0|[1-9]\\d{0,17})\n([A-Za-z0-9+/]{43}=)\n(?:[^\n]+\n)*");

    /** The text that is signed: three lines. */
    String text() {
        return origin + "\n" + leaves + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    static Optional<Checkpoint> parse(String text) {
        Matcher parts = TEXT.matcher(text);
        return parts.matches()
                ? Optional.of(new Checkpoint(
                        parts.group(1),
                        Long.parseLong(parts.group(2)),
                        Base64.getDecoder().decode(parts.group(3))))
                : Optional.empty();
    }
}
