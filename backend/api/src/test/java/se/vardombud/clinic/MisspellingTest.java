package se.vardombud.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a word that somebody types may stand for. */
class MisspellingTest {
    @ParameterizedTest(name = "{0} for {1}: {2}")
    @CsvSource({
        "kullens, kullens, 0",
        "kull, kullens, 1",
        // One letter missing, too many, changed, swapped: of the whole word, or of its beginning.
        "kulens, kullens, 2",
        "kulllens, kullens, 2",
        "kollens, kullens, 2",
        "klulens, kullens, 2",
        "kulle, kulan, -1",
        "kolle, kullens, 3",
        "vrdkent, vardkentral, 3",
        // Two mistakes need eight letters, and no word takes three.
        "smultonet, smultronets, 3",
        "smultonest, smultronets, 4",
        "smlutonets, smultronets, 4",
        "smltonest, smultronets, -1",
        "koolen, kullens, -1",
        // Short words are what they are.
        "bvk, bvs, -1",
        "ull, kull, -1",
        "kullensvardkentral, kullens, -1",
    })
    void costs(String typed, String word, int cost) {
        assertEquals(cost, Misspelling.cost(typed, word).orElse(-1));
    }

    @ParameterizedTest(name = "{0} is looked for as {1}")
    @CsvSource({
        "Wåxnäs, vaxnas",
        "Carlsborg, karlsborg",
        "'Zätra, ZÄTRA', satra",
        "'Barn- och', barn okh",
    })
    void letters_that_sound_alike_are_one(String text, String words) {
        assertEquals(List.of(words.split(" ")), SearchWords.of(text));
    }
}
