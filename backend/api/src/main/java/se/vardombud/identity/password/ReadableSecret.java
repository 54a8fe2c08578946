package se.vardombud.identity.password;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Random letters and digits that are read off paper or a small screen: none looks like another. */
final class ReadableSecret {
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ReadableSecret() {}

    /** Groups of four, 19.8 bits each. */
    static String next(int groups, String between) {
        return IntStream.range(0, groups).mapToObj(i -> group()).collect(Collectors.joining(between));
    }

    /** What was typed, as it was made: without spaces and hyphens, in small letters. */
    static String typed(String text) {
        return text.replaceAll("[\\s\\p{Z}\\p{Pd}]", "").toLowerCase(Locale.ROOT);
    }

    private static String group() {
        return RANDOM.ints(GROUP, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
