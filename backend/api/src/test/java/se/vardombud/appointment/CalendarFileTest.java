package se.vardombud.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Doer;
import se.vardombud.proxy.DoneAs;

/** RFC 5545: lines, escapes and folds; and nothing that a shared calendar should not tell. */
class CalendarFileTest {
    private static final Instant BOOKED = Instant.parse("2026-05-20T12:00:00Z");
    private static final Doer ANNA = new Doer(new PersonId(new UUID(1, 1)), DoneAs.GUARDIAN);

    private static Appointment visit(Appointment.Status status, Appointment.@Nullable Change change) {
        return new Appointment(
                new PersonId(new UUID(1, 2)),
                new UUID(3, 3),
                new Appointment.Time(
                        new UnitId(new UUID(4, 4)),
                        new UUID(5, 5),
                        new UUID(6, 6),
                        "Provtagning; blod, urin",
                        Instant.parse("2026-10-25T00:30:00Z"),
                        Instant.parse("2026-10-25T01:00:00Z"),
                        Instant.parse("2026-10-24T00:30:00Z"),
                        "Rum 3",
                        "Sjuksköterska"),
                "Hosta",
                null,
                status,
                2,
                BOOKED,
                ANNA,
                change,
                null);
    }

    @Test
    void it_says_when_and_where_in_utc_and_nothing_of_the_kind() {
        assertEquals(
                List.of(
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//Vardombud//Vardombud//SV",
                        "BEGIN:VEVENT",
                        "UID:00000000-0000-0003-0000-000000000003@vardombud",
                        "DTSTAMP:20260520T120000Z",
                        "SEQUENCE:2",
                        "DTSTART:20261025T003000Z",
                        "DTEND:20261025T010000Z",
                        "SUMMARY:Vårdbesök",
                        "STATUS:CONFIRMED",
                        "CLASS:PRIVATE",
                        "LOCATION:Storgatan 1\\, 123 45 Exempelstad",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""),
                lines(
                        new CalendarFile(visit(Appointment.Status.BOOKED, null), "Storgatan 1, 123 45 Exempelstad"),
                        false));
    }

    @Test
    void the_kind_is_said_when_asked_for_and_escaped() {
        List<String> lines = lines(new CalendarFile(visit(Appointment.Status.BOOKED, null), null), true);
        assertTrue(lines.contains("SUMMARY:Vårdbesök: Provtagning\\; blod\\, urin"));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("LOCATION")));
    }

    @Test
    void what_was_cancelled_is_told_to_be_and_when() {
        Appointment.Change change = new Appointment.Change(BOOKED.plusSeconds(60), ANNA);
        List<String> lines = lines(new CalendarFile(visit(Appointment.Status.CANCELLED, change), null), false);
        assertTrue(lines.containsAll(List.of("STATUS:CANCELLED", "DTSTAMP:20260520T120100Z")));
    }

    @Test
    void long_lines_are_folded_between_characters_at_75_octets() {
        String address = "Å".repeat(100) + " \\ rad ett\r\nrad två; 𝄞𝄞";
        String file = new CalendarFile(visit(Appointment.Status.BOOKED, null), address).text(false);
        for (String line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75);
            assertTrue(!line.contains("\uFFFD") && !line.contains("\n"));
        }
        assertTrue(file.replace("\r\n ", "")
                .contains("LOCATION:" + "Å".repeat(100) + " \\\\ rad ett\\nrad två\\; 𝄞𝄞\r\n"));
    }

    private static List<String> lines(CalendarFile file, boolean kind) {
        return Arrays.asList(file.text(kind).split("\r\n", -1));
    }
}
