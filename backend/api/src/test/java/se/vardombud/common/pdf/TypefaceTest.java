package se.vardombud.common.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text is broken into lines: between words, or within one that is too long. */
class TypefaceTest {
    private static final float SIZE = 10;
    private static final float WIDTH = 100;

    private final PDDocument document = new PDDocument();
    private Typeface face;

    @BeforeEach
    void load() throws IOException {
        face = new Typeface(document);
    }

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void words_stay_whole_and_in_order() {
        String text = "En alldeles vanlig mening om allergi,  som är längre än en rad.";
        List<String> lines = face.wrap(text, SIZE, WIDTH);
        assertTrue(lines.size() > 2);
        assertEquals(text.replace("  ", " "), String.join(" ", lines));
        assertFit(lines);
    }

    @Test
    void a_line_is_as_full_as_it_can_be() throws IOException {
        List<String> lines = face.wrap("aa ".repeat(40), SIZE, WIDTH);
        for (String line : lines.subList(0, lines.size() - 1)) {
            assertTrue(width(line + " aa") > WIDTH);
        }
    }

    /** What took a minute once: a word as long as a whole certificate. */
    @ParameterizedTest
    @ValueSource(strings = {"_", "W", "字", "\u00ad", "😀", " \u00a0"})
    void what_has_no_place_to_break_is_broken_where_it_must(String letter) {
        List<String> lines = face.wrap(letter.repeat(10_000 / letter.length()), SIZE, WIDTH);
        assertFit(lines);
    }

    @Test
    void a_long_word_loses_no_letter() {
        String word = "abcdefghij".repeat(50);
        List<String> lines = face.wrap("Se " + word + " slut", SIZE, WIDTH);
        assertEquals("Se" + word + "slut", String.join("", lines).replace(" ", ""));
        assertFit(lines);
    }

    @Test
    void nothing_is_no_line() {
        assertEquals(List.of(), face.wrap("", SIZE, WIDTH));
        assertEquals(List.of(), face.wrap("   ", SIZE, WIDTH));
    }

    private void assertFit(List<String> lines) {
        lines.forEach(line -> {
            try {
                assertTrue(width(line) <= WIDTH, line);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private float width(String line) throws IOException {
        return face.font().getStringWidth(line) / 1000 * SIZE;
    }
}
