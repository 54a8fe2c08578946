package se.vardombud.journal;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text from outside as plain text that a database stores and a page shows as it is; markup in it is text like any other. */
public final class PlainText {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NOT_SENTENCE = Pattern.compile("#.*|\\d{4}-\\d{2}-\\d{2}|");

    private PlainText() {}

    /** One line of at most {@code most} characters. */
    public static String line(String text, int most) {
        String line = SPACE.matcher(withoutControls(text)).replaceAll(" ").strip();
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).stripTrailing() + "…";
    }

    /** Lines, as they were, without blank ones at either end. */
    public static String block(String text) {
        return withoutControls(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceFirst("\\A(\\h*\\n)+", "")
                .stripTrailing();
    }

    /** The first words of a note: headings and lines that are only a date say little. */
    public static String firstWords(String block, int most) {
        String words = block.lines()
                .map(String::strip)
                .filter(line -> !NOT_SENTENCE.matcher(line).matches())
                .limit(10)
                .collect(Collectors.joining(" "));
        return line(words.isEmpty() ? block : words, most);
    }

    /** Whether the text holds what FHIR forbids and PostgreSQL cannot store: control characters, half a surrogate pair. */
    public static boolean unstorable(String text) {
        return text.codePoints().anyMatch(PlainText::unstorable);
    }

    private static boolean unstorable(int point) {
        return point < ' ' && point != '\n' && point != '\r' && point != '\t'
                || point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    private static String withoutControls(String text) {
        if (!unstorable(text)) {
            return text;
        }
        return text.codePoints()
                .filter(point -> !unstorable(point))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
