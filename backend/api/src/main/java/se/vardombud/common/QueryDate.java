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
            if (!date.isBefore(EARLIEST) && date.isBefore(LATEST)) {
                return new QueryDate(date);
            }
        } catch (DateTimeParseException e) {
            // said below, without repeating what was sent
        }
        throw Invalid.value("date", "must be a date from 1900 to 2199, written as YYYY-MM-DD");
    }
}
