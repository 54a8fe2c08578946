package se.vardombud.common;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that somebody has typed, as it may be kept: without blanks around it, and without characters that are no text. */
public final class Written {
    /** Control characters but for line ends and tabs, and halves of characters, which no database takes. */
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cs}[\\p{Cntrl}&&[^\n\r\t]]]");

    private Written() {}

    /**
     * The text.
     *
     * @param least so many characters
     * @throws ProblemException 422 when it is shorter or no text
     */
    public static String required(String field, @Nullable String text, int least) {
        String written = optional(field, text);
        if (written == null || written.length() < least) {
            throw Invalid.value(field, "must be text of at least " + least + " characters");
        }
        return written;
    }

    /**
     * The text, or null when nothing is written.
     *
     * @throws ProblemException 422 when it is no text
     */
    public static @Nullable String optional(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (NO_TEXT.matcher(text).find()) {
            throw Invalid.value(field, "must be text");
        }
        return text.strip();
    }
}
