package se.vardombud.common;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A query parameter that is one of some values, as it came: JAX-RS would answer 404 to what is none of them, so it is read here. */
public final class QueryChoice {
    private QueryChoice() {}

    /**
     * The value; null when none was sent.
     *
     * @throws ProblemException 422 when it is none of them
     */
    public static <T extends Enum<T>> @Nullable T read(String name, @Nullable String text, T[] values) {
        if (text == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> value.name().equals(text))
                .findFirst()
                .orElseThrow(() -> Invalid.value(name, "must be one of " + Arrays.toString(values)));
    }
}
