package se.vardombud.journal;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.Invalid;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.common.QueryDate;
import se.vardombud.common.Uuids;
import se.vardombud.proxy.JournalCategory;

/**
 * The query parameters of the list, as they came: JAX-RS would answer 404 to one that it cannot convert, so they are read here, and all that
 * is wrong with them is said at once.
 */
final class JournalQuestion {
    private static final int MOST_UNITS = 100;
    private static final String NOT_A_DATE = "must be a date from 1900 to 2199, written as YYYY-MM-DD";
    private static final Pattern LIMIT = Pattern.compile("\\d{1,3}");

    @QueryParam("category")
    @Parameter(
            description = "Only these categories",
            schema = @Schema(type = SchemaType.ARRAY, implementation = JournalCategory.class))
    List<String> category = List.of();

    @QueryParam("unit")
    @Parameter(
            description = "Only these units; one that is not known or not open to the asker matches nothing",
            schema = @Schema(type = SchemaType.ARRAY, implementation = UUID.class, maxItems = MOST_UNITS))
    List<String> unit = List.of();

    @QueryParam("from")
    @Parameter(
            description = "First day included, in Sweden",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable String from;

    @QueryParam("to")
    @Parameter(
            description = "Last day included, in Sweden",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable String to;

    @QueryParam("limit")
    @Parameter(
            description = "Entries on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(
            description = "nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING, maxLength = 200))
    @Nullable String cursor;

    /**
     * The question, read.
     *
     * @throws ProblemException 422 with every parameter that cannot be read
     */
    Read read() {
        List<Invalid> violations = new ArrayList<>();
        Checks checks = new Checks(violations);
        Set<JournalCategory> categories =
                checks.all("category", category, JournalCategory::valueOf, "must be a journal category");
        Set<UUID> units = checks.all("unit", unit, Uuids::parse, "must be a UUID");
        if (unit.size() > MOST_UNITS) {
            checks.violation("unit", "must not be given more than " + MOST_UNITS + " times");
        }
        LocalDate first =
                checks.one("from", from, text -> QueryDate.fromString(text).value(), NOT_A_DATE);
        LocalDate last = checks.one("to", to, text -> QueryDate.fromString(text).value(), NOT_A_DATE);
        if (first != null && last != null && last.isBefore(first)) {
            checks.violation("to", "must not be before from");
        }
        Integer size = checks.one("limit", limit, JournalQuestion::limit, "must be a number from 1 to 100");
        JournalCursor after = checks.one(
                "cursor",
                cursor,
                text -> JournalCursor.decode(text).orElseThrow(),
                "must be a nextCursor of this list");
        if (!violations.isEmpty()) {
            throw new ProblemException(422, "INVALID", "A value is not valid.").with("violations", violations);
        }
        return new Read(
                new JournalFilter(
                        categories,
                        units,
                        first == null
                                ? null
                                : first.atStartOfDay(PortalClock.ZONE).toInstant(),
                        last == null
                                ? null
                                : last.plusDays(1)
                                        .atStartOfDay(PortalClock.ZONE)
                                        .toInstant()),
                size == null ? 20 : size,
                after);
    }

    private static Integer limit(String text) {
        int number = LIMIT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > 100) {
            throw new IllegalArgumentException("out of bounds");
        }
        return number;
    }

    /** A question that makes sense. */
    record Read(JournalFilter filter, int limit, @Nullable JournalCursor cursor) {}

    private record Checks(List<Invalid> violations) {
        <T> @Nullable T one(String field, @Nullable String text, Function<String, T> read, String message) {
            try {
                return text == null ? null : read.apply(text);
            } catch (RuntimeException e) {
                violation(field, message);
                return null;
            }
        }

        <T> Set<T> all(String field, List<String> texts, Function<String, T> read, String message) {
            Set<T> values = new LinkedHashSet<>();
            for (String text : texts) {
                T value = one(field, text, read, message);
                if (value != null) {
                    values.add(value);
                }
            }
            return values;
        }

        void violation(String field, String message) {
            violations.add(new Invalid(field, message));
        }
    }
}
