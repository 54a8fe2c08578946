package se.vardombud.journal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Moves the ISO dates in a text by whole days. */
final class ShiftedText {
    private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b");

    private ShiftedText() {}

    static @Nullable String of(@Nullable String text, long days) {
        return text == null ? null : DATE.matcher(text).replaceAll(found -> moved(found, days));
    }

    private static String moved(MatchResult found, long days) {
        try {
            return LocalDate.parse(found.group()).plusDays(days).toString();
        } catch (DateTimeException e) {
            return found.group();
        }
    }
}
