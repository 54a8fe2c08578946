package se.vardombud.common.pdf;

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
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Sheets of A4 that text runs over, as a tagged PDF with its font in it. Lengths are in mm from the upper left corner, sizes in points.
 */
public final class Sheets implements AutoCloseable {
    public static final float LEFT = 25;
    public static final float WIDTH = 160;
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
    private final Tags tags;
    private PDPageContentStream page;
    private float y;
    private boolean headed;

    /** @param title as a reader shows it instead of the name of a file */
    public Sheets(Locale language, String title, Instant written) throws IOException {
        face = new Typeface(document);
        tags = new Tags(document);
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
    public void lines(float left, float top, float width, float size, List<String> lines) {
        float at = top;
        PDStructureElement paragraph = tags.element(StandardStructureTypes.P);
        for (String line : lines) {
            for (String part : face.wrap(line, size, width * POINTS_PER_MM)) {
                at += size * LEADING;
                draw(paragraph, left, at, size, part);
            }
        }
    }

    /** The running text goes on from there. */
    public void moveTo(float top) {
        y = top;
    }

    /** Whether no heading has been set. */
    public boolean isFirstHeading() {
        return !headed;
    }

    /** A heading: the first is the document's. */
    public void heading(String text, float size) {
        PDStructureElement heading = tags.element(headed ? StandardStructureTypes.H2 : StandardStructureTypes.H1);
        headed = true;
        if (y + LINES_WITH_HEADING * size * LEADING > BOTTOM) {
            turn();
        }
        run(heading, text, size);
    }

    /** Text after what has been set so far, over to the next sheet when this one is full. */
    public void block(String text, float size) {
        run(tags.element(StandardStructureTypes.P), text, size);
    }

    private void run(PDStructureElement element, String text, float size) {
        for (String line : face.wrap(text, size, WIDTH * POINTS_PER_MM)) {
            if (y + size * LEADING > BOTTOM) {
                turn();
            }
            y += size * LEADING;
            draw(element, LEFT, y, size, line);
        }
        y += size * LEADING / 2;
    }

    /** The document, whole. */
    public byte[] finish() throws IOException {
        page.close();
        int pages = document.getNumberOfPages();
        for (int i = 0; pages > 1 && i < pages; i++) {
            page = new PDPageContentStream(document, document.getPage(i), AppendMode.APPEND, true);
            draw(null, LEFT + WIDTH, FOOT, FOOT_SIZE, (i + 1) + " (" + pages + ")");
            page.close();
        }
        tags.finish();
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
        tags.page(sheet);
        return new PDPageContentStream(document, sheet);
    }

    /** @param element null for what is read over, such as the number of the page */
    private void draw(@Nullable PDStructureElement element, float left, float top, float size, String line) {
        try {
            tags.begin(page, element);
            page.beginText();
            page.setFont(face.font(), size);
            page.newLineAtOffset(left * POINTS_PER_MM, PDRectangle.A4.getHeight() - top * POINTS_PER_MM);
            page.showText(line);
            page.endText();
            page.endMarkedContent();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
