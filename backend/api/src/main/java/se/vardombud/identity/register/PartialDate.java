package se.vardombud.identity.register;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A date of which the register may know only the month or the year.
 *
 * @param first the earliest day it can be
 * @param last the latest
 */
record PartialDate(LocalDate first, LocalDate last) {
    /** Reads {@code format} and {@code value}, which must agree. */
    static PartialDate of(XmlNode node) {
        String format = node.text("format").orElseThrow(PartialDate::unreadable);
        String value = node.text("value", 10).orElseThrow(PartialDate::unreadable);
        if (format.length() != value.length()) {
            throw unreadable();
        }
        try {
            return switch (format) {
                case "YYYY-MM-DD" -> new PartialDate(LocalDate.parse(value), LocalDate.parse(value));
                case "YYYY-MM" ->
                    new PartialDate(
                            YearMonth.parse(value).atDay(1),
                            YearMonth.parse(value).atEndOfMonth());
                case "YYYY" ->
                    new PartialDate(
                            Year.parse(value).atDay(1),
                            Year.parse(value).atMonth(12).atEndOfMonth());
                default -> throw unreadable();
            };
        } catch (DateTimeException e) {
            throw unreadable();
        }
    }

    boolean isExact() {
        return first.equals(last);
    }

    private static UnreadableAnswerException unreadable() {
        return new UnreadableAnswerException("a date cannot be read");
    }
}
