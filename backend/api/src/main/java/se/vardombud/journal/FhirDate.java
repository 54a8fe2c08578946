package se.vardombud.journal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PortalClock;

/**
 * A FHIR date, dateTime or instant, as exact as it was written.
 *
 * @param day the (first) Swedish day that it names
 * @param time null when only a date was written
 * @param written as it was written: a year, a month, a day or a time
 */
public record FhirDate(LocalDate day, @Nullable ZonedDateTime time, @JsonValue String written) {
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?(Z|[+-]\\d{2}:\\d{2})");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** @throws RuntimeException when the text is no such date */
    @JsonCreator
    public static FhirDate parse(String text) {
        if (TIME.matcher(text).matches()) {
            ZonedDateTime time = OffsetDateTime.parse(text).atZoneSameInstant(PortalClock.ZONE);
            return new FhirDate(time.toLocalDate(), time, text);
        }
        if (DAY.matcher(text).matches()) {
            return new FhirDate(LocalDate.parse(text), null, text);
        }
        if (MONTH.matcher(text).matches()) {
            return new FhirDate(YearMonth.parse(text).atDay(1), null, text);
        }
        if (YEAR.matcher(text).matches()) {
            return new FhirDate(LocalDate.of(Integer.parseInt(text), 1, 1), null, text);
        }
        throw new IllegalArgumentException("not a FHIR date");
    }

    /** Moved by whole days; a shifted year or month becomes a day, for what else could it be. */
    public FhirDate plusDays(long days) {
        if (days == 0) {
            return this;
        }
        LocalDate moved = day.plusDays(days);
        if (time == null) {
            return new FhirDate(moved, null, moved.toString());
        }
        ZonedDateTime later = time.plusDays(days);
        return new FhirDate(moved, later, later.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
    }

    /** The instant, or the beginning of the day in Sweden. */
    public Instant instant() {
        return (time == null ? day.atStartOfDay(PortalClock.ZONE) : time).toInstant();
    }

    /** As people read it: the date as written, or the Swedish local time to the minute. */
    public String text() {
        return time == null ? written : MINUTE.format(time);
    }
}
