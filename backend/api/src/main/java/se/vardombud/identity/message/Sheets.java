package se.vardombud.identity.message;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Sheets of A4 that text runs over, as a PDF with its font in it. Lengths are in mm from the upper left corner, sizes in points. */
final class Sheets implements AutoCloseable {
    static final float LEFT = 25;
    static final float WIDTH = 160;
    private static final float TOP = 25;
    private static final float BOTTOM = 270;
    private static final float FOOT = 282;
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final float LEADING = 1.3f / POINTS_PER_MM;
    private static final float FOOT_SIZE = 9;
    /** A heading stays with at least so many lines of what it is over. */
    private static final int LINES_WITH_HEADING = 4;

    private final PDDocument document = new PDDocument();
    private final Typeface face;
    private PDPageContentStream page;
    private float y;
    private boolean headed;

    Sheets(Locale language, String title, Instant written) throws IOException {
        face = new Typeface(document);
        page = newPage();
        document.getDocumentCatalog().setLanguage(language.toLanguageTag());
        PDViewerPreferences viewer =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        viewer.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(viewer);
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        GregorianCalendar date = new GregorianCalendar();
        date.setTime(Date.from(written));
        information.setCreationDate(date);
    }

    /** Lines at a place of their own, wrapped within the width; the running text is not moved. */
    void lines(float left, float top, float width, float size, List<String> lines) {
        float at = top;
        for (String line : lines) {
            for (String part : face.wrap(line, size, width * POINTS_PER_MM)) {
                at += size * LEADING;
                draw(left, at, size, part);
            }
        }
    }

    void moveTo(float top) {
        y = top;
    }

    boolean isFirstHeading() {
        return !headed;
    }

    void heading(String text, float size) {
        headed = true;
        if (y + LINES_WITH_HEADING * size * LEADING > BOTTOM) {
            turn();
        }
        block(text, size);
    }

    /** Text after what has been set so far, over to the next sheet when this one is full. */
    void block(String text, float size) {
        for (String line : face.wrap(text, size, WIDTH * POINTS_PER_MM)) {
            if (y + size * LEADING > BOTTOM) {
                turn();
            }
            y += size * LEADING;
            draw(LEFT, y, size, line);
        }
        y += size * LEADING / 2;
    }

    byte[] finish() throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; pages > 1 && i < pages; i++) {
            page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true);
            draw(LEFT + WIDTH, FOOT, FOOT_SIZE, (i + 1) + " (" + pages + ")");
            page.close();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }

    private void turn() {
        try {
            page.close();
            page = newPage();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        y = TOP;
    }

    private PDPageContentStream newPage() throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        return new PDPageContentStream(document, sheet);
    }

    private void draw(float left, float top, float size, String line) {
        try {
            page.beginText();
            page.setFont(face.font(), size);
            page.newLineAtOffset(left * POINTS_PER_MM, PDRectangle.A4.getHeight() - top * POINTS_PER_MM);
            page.showText(line);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
