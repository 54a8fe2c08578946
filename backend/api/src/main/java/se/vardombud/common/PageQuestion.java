package se.vardombud.common;

import jakarta.ws.rs.QueryParam;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The query parameters of a list, as they came: JAX-RS would answer 404 to one that it cannot convert, so they are read here. */
public final class PageQuestion {
    private static final int USUAL = 20;
    private static final int MOST = 100;
    private static final Pattern LIMIT = Pattern.compile("\\d{1,3}");

    @QueryParam("limit")
    @Parameter(
            description = "Items on a page",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @Nullable String limit;

    @QueryParam("cursor")
    @Parameter(
            description = "nextCursor of the page before",
            schema = @Schema(type = SchemaType.STRING, maxLength = 600))
    @Nullable String cursor;

    /**
     * How many items, and where the page before ended.
     *
     * @param after null for the first page
     */
    public record Wanted(int limit, @Nullable Cursor after) {
        /** One more than wanted tells whether there is another page. */
        public int read() {
            return limit + 1;
        }

        /** The page of those that are shown: reads on until it is full, or there are no more. */
        public <T> Page<T> page(Function<Wanted, List<T>> reader, Predicate<T> shown, Function<T, Cursor> place) {
            List<T> found = new ArrayList<>();
            Wanted next = this;
            List<T> some;
            do {
                some = reader.apply(next);
                some.stream().filter(shown).forEach(found::add);
                next = some.isEmpty() ? next : new Wanted(limit, place.apply(some.getLast()));
            } while (some.size() == read() && found.size() < read());
            return page(found, place);
        }

        /** The page, of the items that were {@link #read}. */
        public <T> Page<T> page(List<T> read, Function<T, Cursor> place) {
            return read.size() <= limit
                    ? new Page<>(read, null)
                    : new Page<>(
                            read.subList(0, limit),
                            place.apply(read.get(limit - 1)).encode());
        }
    }

    /**
     * The question, read.
     *
     * @throws ProblemException 422 when it cannot be
     */
    public Wanted read() {
        return new Wanted(limit == null ? USUAL : number(limit), cursor == null ? null : Cursor.decode(cursor));
    }

    private static int number(String text) {
        int number = LIMIT.matcher(text).matches() ? Integer.parseInt(text) : 0;
        if (number < 1 || number > MOST) {
            throw Invalid.value("limit", "must be a number from 1 to 100");
        }
        return number;
    }
}
