package se.vardombud.common;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A date in a query, as YYYY-MM-DD between 1900 and 2200; anything else is answered 422. */
@Schema(type = SchemaType.STRING, format = "date", examples = "2026-06-01")
public record QueryDate(LocalDate value) {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** Called by JAX-RS for each query parameter of this type. */
    public static QueryDate fromString(String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            check("date", date);
            return new QueryDate(date);
        } catch (DateTimeParseException e) {
            throw wrong("date"); // without repeating what was sent
        }
    }

    /**
     * The same bounds for a date that came in another way.
     *
     * @throws ProblemException 422 for a date outside them
     */
    public static void check(String field, LocalDate date) {
        if (date.isBefore(EARLIEST) || !date.isBefore(LATEST)) {
            throw wrong(field);
        }
    }

    private static ProblemException wrong(String field) {
        return Invalid.value(field, "must be a date from 1900 to 2199, written as YYYY-MM-DD");
    }
}
