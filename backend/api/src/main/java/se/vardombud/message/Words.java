package se.vardombud.message;

import java.util.regex.Pattern;
import se.vardombud.common.Invalid;

/** What people write, as it is kept: without blanks around it, and without what cannot be shown. */
final class Words {
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cntrl}&&[^\n\r\t]]|[\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");
    private static final Pattern ANY_CONTROL =
            Pattern.compile("[\\p{Cntrl}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}/\\\\]");

    private static final Pattern ENDING = Pattern.compile("^(.+)\\.[A-Za-z0-9]{1,5}$");

    private Words() {}

    /** Text of several lines. */
    static String text(String field, String written) {
        String text = written.strip();
        if (text.isEmpty() || CONTROL.matcher(text).find()) {
            throw Invalid.value(field, "must be text, without control characters");
        }
        return text;
    }

    /** Text of one line. */
    static String line(String field, String written) {
        String line = text(field, written);
        if (line.indexOf('\n') >= 0 || line.indexOf('\r') >= 0) {
            throw Invalid.value(field, "must be one line");
        }
        return line;
    }

    /** A file's name that can do no harm, with the ending of what it is. */
    static String fileName(String field, String written, String ending) {
        String name = ANY_CONTROL.matcher(line(field, written)).replaceAll("_");
        return ENDING.matcher(name).replaceFirst("$1") + "." + ending;
    }
}
