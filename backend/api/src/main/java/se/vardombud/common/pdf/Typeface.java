package se.vardombud.common.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a document: Liberation Sans (SIL Open Font License), of which the characters used are embedded in the document. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000;

    private final PDType0Font font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Typeface(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text in lines no wider than that, in points; a word that is wider alone is broken. Takes time by the length of the text. */
    List<String> wrap(String text, float size, float width) {
        int[] letters = printable(text).replaceAll(" +", " ").codePoints().toArray();
        List<String> lines = new ArrayList<>();
        int start = 0;
        int space = 0;
        float used = 0;
        for (int at = 0; at < letters.length; at++) {
            space = letters[at] == ' ' ? at : space;
            used += width(letters[at], size);
            if (used > width && at > start && letters[at] != ' ') {
                int end = space > start ? space : at;
                lines.add(new String(letters, start, end - start));
                start = end == space ? end + 1 : end;
                used = width(letters, start, at + 1, size);
            }
        }
        if (start < letters.length) {
            lines.add(new String(letters, start, letters.length - start));
        }
        return lines;
    }

    private float width(int[] letters, int from, int to, float size) {
        float width = 0;
        for (int at = from; at < to; at++) {
            width += width(letters[at], size);
        }
        return width;
    }

    private float width(int letter, float size) {
        return widths.computeIfAbsent(letter, this::units) / UNITS * size;
    }

    private float units(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The register may hold any script: what the font lacks is printed without its marks, or as a question mark. */
    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
                .mapToObj(Character::toString)
                .forEach(c -> printable.append(has(c) ? c : substitute(c)));
        return printable.toString().strip();
    }

    private String substitute(String character) {
        String base = Normalizer.normalize(character, Normalizer.Form.NFD).substring(0, 1);
        return has(base) ? base : "?";
    }

    private boolean has(String character) {
        try {
            font.encode(character);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
