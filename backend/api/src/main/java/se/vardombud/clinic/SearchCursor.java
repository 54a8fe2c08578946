package se.vardombud.clinic;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.vardombud.common.Cursor;
import se.vardombud.common.Invalid;

/**
 * Where a page of found clinics ended.
 *
 * @param guessed whether the words as they were found nothing, and others were sought
 * @param cost of the last one
 */
record SearchCursor(boolean guessed, int cost, String sortName, UnitId id) {
    private static final Pattern KEY = Pattern.compile("([en])(\\d{1,4})( .*)");

    /** Reads a cursor that {@link #cursor} made; 422 for any other. */
    static SearchCursor of(Cursor cursor) {
        Matcher parts = KEY.matcher(cursor.key());
        if (!parts.matches()) {
            throw Invalid.value("cursor", "must be a nextCursor of this list");
        }
        return new SearchCursor(
                parts.group(1).equals("n"), Integer.parseInt(parts.group(2)), parts.group(3), new UnitId(cursor.id()));
    }

    Cursor cursor() {
        return new Cursor((guessed ? "n" : "e") + cost + sortName, id.value());
    }
}
