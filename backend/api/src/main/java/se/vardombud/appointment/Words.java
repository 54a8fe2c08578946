package se.vardombud.appointment;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;

/** What people write, stripped of space around it. */
final class Words {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]");

    private Words() {}

    /** The text; null where nothing was written. */
    static @Nullable String optional(String field, @Nullable String text) {
        String stripped = text == null ? "" : text.strip();
        if (CONTROL.matcher(stripped).find()) {
            throw Invalid.value(field, "must be plain text");
        }
        return stripped.isEmpty() ? null : stripped;
    }

    static String required(String field, String text) {
        @Nullable String said = optional(field, text);
        if (said == null) {
            throw Invalid.value(field, "must not be empty");
        }
        return said;
    }
}
