package se.vardombud.clinic;

import java.util.regex.Pattern;

/**
 * The identity of a unit or a person in HSA: {@code SE}, ten digits, a hyphen, and letters and digits, at most 31 characters in all.
 *
 * @param value as written in the directory
 */
record HsaId(String value) {
    private static final Pattern SHAPE = Pattern.compile("SE[0-9]{10}-[A-Za-z0-9]{1,18}");

    HsaId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an HSA-id");
        }
    }
}
