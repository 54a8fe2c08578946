package se.vardombud.appointment;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A visit for somebody's calendar (RFC 5545). Calendars are shared and synchronised far away: it says when and where, and what kind of
 * visit only when asked to.
 *
 * @param address null where it is not known
 */
record CalendarFile(Appointment visit, @Nullable String address) {
    static final String TYPE = "text/calendar;charset=UTF-8";
    private static final DateTimeFormatter UTC =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final int LONGEST_LINE = 75;

    /** The whole file; every line ends with CR LF. */
    String text(boolean withKind) {
        Appointment.Time time = visit.time();
        Instant revised =
                visit.changed() == null ? visit.bookedAt() : visit.changed().at();
        List<String> lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Vardombud//Vardombud//SV",
                "BEGIN:VEVENT",
                "UID:" + visit.id() + "@vardombud",
                "DTSTAMP:" + UTC.format(revised),
                "SEQUENCE:" + visit.sequence(),
                "DTSTART:" + UTC.format(time.startsAt()),
                "DTEND:" + UTC.format(time.endsAt()),
                "SUMMARY:" + escaped(summary(withKind ? time.typeName() : null)),
                "STATUS:" + (visit.booked() ? "CONFIRMED" : "CANCELLED"),
                "CLASS:PRIVATE"));
        if (address != null) {
            lines.add("LOCATION:" + escaped(address));
        }
        lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
        return lines.stream().map(line -> folded(line) + "\r\n").collect(Collectors.joining());
    }

    private static String summary(@Nullable String kind) {
        return kind == null ? "Vårdbesök" : "Vårdbesök: " + kind;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    /** No line is longer than 75 octets; what follows goes on after a space. No character is split. */
    private static String folded(String line) {
        StringBuilder folded = new StringBuilder();
        int octets = 0;
        for (int at = 0; at < line.length(); at = line.offsetByCodePoints(at, 1)) {
            String character = Character.toString(line.codePointAt(at));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                folded.append("\r\n ");
                octets = 1;
            }
            folded.append(character);
            octets += length;
        }
        return folded.toString();
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "CalendarFile[" + visit.id() + "]";
    }
}
