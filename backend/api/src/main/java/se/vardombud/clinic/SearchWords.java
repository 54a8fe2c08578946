package se.vardombud.clinic;

import java.util.List;

/**
 * The words that a clinic is found by, spelt so that letters which sound alike in Swedish names are one: Wåxnäs is also
 * Våxnäs, Carlsborg Karlsborg.
 */
final class SearchWords {
    private SearchWords() {}

    /** The words of a text, each once, in its order. */
    static List<String> of(String text) {
        return SearchName.words(text).stream()
                .map(SearchWords::asItSounds)
                .distinct()
                .toList();
    }

    /** The letter that a word begins with: one character, or two for the rare ones beyond the basic plane. */
    static String initial(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }

    private static String asItSounds(String word) {
        return word.replace('w', 'v').replace('z', 's').replace('c', 'k').replace('q', 'k');
    }
}
