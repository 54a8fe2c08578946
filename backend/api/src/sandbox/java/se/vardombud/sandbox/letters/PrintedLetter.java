package se.vardombud.sandbox.letters;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;

/**
 * A letter as the post sees it.
 *
 * @param id the file's name
 * @param window what the envelope's window shows, on one line
 * @param text all that is printed
 */
record PrintedLetter(String id, Instant postedAt, String title, String window, String text) {
    private static final float POINTS_PER_MM = 72 / 25.4f;
    private static final String WINDOW = "window";

    static PrintedLetter read(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new PrintedLetter(
                    file.getFileName().toString().replace(".pdf", ""),
                    pdf.getDocumentInformation().getCreationDate().toInstant(),
                    pdf.getDocumentInformation().getTitle(),
                    window(pdf),
                    new PDFTextStripper().getText(pdf).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("not a letter", e);
        }
    }

    /** The right-hand window of a C5 envelope with the letter in its lower left corner. */
    private static String window(PDDocument pdf) throws IOException {
        PDFTextStripperByArea stripper = new PDFTextStripperByArea();
        stripper.setSortByPosition(true);
        stripper.addRegion(
                WINDOW,
                new java.awt.geom.Rectangle2D.Float(
                        115 * POINTS_PER_MM, 44 * POINTS_PER_MM, 90 * POINTS_PER_MM, 35 * POINTS_PER_MM));
        stripper.extractRegions(pdf.getPage(0));
        return oneLine(stripper.getTextForRegion(WINDOW));
    }

    boolean isTo(String name) {
        return window.toUpperCase(Locale.ROOT).startsWith(oneLine(name).toUpperCase(Locale.ROOT));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
