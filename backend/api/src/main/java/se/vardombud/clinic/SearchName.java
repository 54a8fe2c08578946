package se.vardombud.clinic;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of a name as they are looked for and sorted by: lower case, without accents. */
final class SearchName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SearchName() {}

    /** What a list of names is sorted by, in the order of the Swedish alphabet: å, ä and ö after all words with z. */
    static String sorted(String name) {
        String lower = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return " "
                + String.join(
                        " ",
                        words(lower.replace("å", "zzx")
                                .replace("ä", "zzy")
                                .replace("æ", "zzy")
                                .replace("ö", "zzz")
                                .replace("ø", "zzz")));
    }

    /** Letters and digits only, so that a pattern can be made of them. */
    static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(BETWEEN_WORDS.split(plain))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
