package se.vardombud.common.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a document: Liberation Sans (SIL Open Font License), of which the characters used are embedded in the document. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float UNITS = 1000;

    private final PDType0Font font;

    Typeface(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDDocument.class.getResourceAsStream(FILE), FILE)) {
            font = PDType0Font.load(document, file, true);
        }
    }

    PDType0Font font() {
        return font;
    }

    /** The text in lines no wider than that, in points; a word that is wider alone is broken. */
    List<String> wrap(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable(text).split(" +")) {
            if (!line.isEmpty() && width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
            while (width(line.toString(), size) > width && line.length() > 1) {
                int fits = fitting(line.toString(), size, width);
                lines.add(line.substring(0, fits));
                line.delete(0, fits);
            }
        }
        if (!line.isEmpty()) {
            lines.add(line.toString());
        }
        return lines;
    }

    private int fitting(String line, float size, float width) {
        int fits = line.length() - 1;
        while (fits > 1 && width(line.substring(0, fits), size) > width) {
            fits--;
        }
        return fits;
    }

    private float width(String text, float size) {
        try {
            return font.getStringWidth(text) / UNITS * size;
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
