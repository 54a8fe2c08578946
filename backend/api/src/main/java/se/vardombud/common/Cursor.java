package se.vardombud.common;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page ended: the place of its last item in the order (key, id), so items that come or go elsewhere shift nothing. Holds no more
 * than the page itself said.
 *
 * @param key what the list is ordered by: a name or an instant
 */
public record Cursor(String key, UUID id) {
    private static final Pattern TEXT = Pattern.compile("([^\\p{Cntrl}]{0,300})\n([0-9a-f-]{36})");
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");

    /** The opaque text that {@link #decode} reads. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((key + "\n" + id).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The place that a text from {@link #encode} names.
     *
     * @throws ProblemException 422 for any other text
     */
    static Cursor decode(String text) {
        try {
            Matcher parts = TEXT.matcher(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            if (parts.matches()) {
                Cursor cursor = new Cursor(parts.group(1), Uuids.parse(parts.group(2)));
                if (cursor.encode().equals(text)) { // Base64 has several spellings of some bytes
                    return cursor;
                }
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw invalid();
    }

    /**
     * The key of a list in order of time.
     *
     * @throws ProblemException 422 when it is none
     */
    public Instant instant() {
        try {
            Instant instant = Instant.parse(key);
            if (!instant.isBefore(FIRST) && instant.isBefore(END)) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // said below
        }
        throw invalid();
    }

    private static ProblemException invalid() {
        return Invalid.value("cursor", "must be a nextCursor of this list");
    }
}
