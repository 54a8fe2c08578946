package se.vardombud.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cursor comes back as it was given, and only so. */
class JournalCursorTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1899-12-31T23:59:59Z, false",
        "1900-01-01T00:00:00Z, true",
        "2199-12-31T23:59:59Z, true",
        "2200-01-01T00:00:00Z, false",
        "-290000-01-01T00:00:00Z, false",
        "+290000-01-01T00:00:00Z, false"
    })
    void a_cursor_is_of_a_date_that_an_entry_can_have(Instant at, boolean taken) {
        String cursor = new JournalCursor(at, new UUID(1, 2)).encode();
        assertEquals(taken, JournalCursor.decode(cursor).isPresent());
    }
}
