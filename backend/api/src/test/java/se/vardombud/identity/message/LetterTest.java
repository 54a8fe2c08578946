package se.vardombud.identity.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.vardombud.common.PortalClock;
import se.vardombud.identity.Language;
import se.vardombud.identity.PostalAddress;

/** What is on the paper, where on it, and how it gets into the folder. */
class LetterTest {
    private static final float MM = 72 / 25.4f;
    private static final Instant WRITTEN = Instant.parse("2026-11-20T22:59:00Z");
    private static final PostalAddress ASA =
            new PostalAddress("Åsa Örjansdotter Élan", null, "Ängsvägen 3 lgh 1101", "12345", "ÄLVSJÖ");

    @TempDir
    Path folder = Path.of(".");

    private record Settings(Path folder) implements LetterSettings {
        @Override
        public Optional<String> sender() {
            return Optional.of("Region Exempel|Box 1|100 00 Exempelstad");
        }

        @Override
        public float addressLeft() {
            return 123;
        }

        @Override
        public float addressTop() {
            return 46;
        }
    }

    private LetterPdf pdf() {
        return new LetterPdf(new Settings(folder), Clock.fixed(WRITTEN, PortalClock.ZONE));
    }

    private PDDocument set(PostalAddress to, Language language, String text) throws IOException {
        return Loader.loadPDF(pdf().of(new Letter(to, language, text)));
    }

    @Test
    void it_is_a4_with_language_title_and_fonts_of_its_own() throws IOException {
        try (PDDocument letter = set(ASA, Language.EN, "# Your code\n\nText.\n\n> ABCD EFGH")) {
            assertEquals(1, letter.getNumberOfPages());
            assertEquals("en", letter.getDocumentCatalog().getLanguage());
            assertEquals("Your code", letter.getDocumentInformation().getTitle());
            assertEquals(
                    WRITTEN, letter.getDocumentInformation().getCreationDate().toInstant());
            assertTrue(letter.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            for (PDPage page : letter.getPages()) {
                assertEquals(PDRectangle.A4.getWidth(), page.getMediaBox().getWidth());
                assertEquals(PDRectangle.A4.getHeight(), page.getMediaBox().getHeight());
                for (COSName font : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(font).isEmbedded());
                }
            }
        }
    }

    @Test
    void its_address_and_nothing_else_is_in_the_window() throws IOException {
        try (PDDocument letter = set(ASA, Language.SV, "# Rubrik\n\nText.")) {
            assertEquals(List.of("Åsa Örjansdotter Élan", "Ängsvägen 3 lgh 1101", "123 45 ÄLVSJÖ"), window(letter));
            assertTrue(text(letter).contains("20 november 2026"));
            assertTrue(text(letter).contains("100 00 Exempelstad"));
        }
    }

    @Test
    void long_names_and_many_lines_stay_in_the_window() throws IOException {
        PostalAddress to = new PostalAddress(
                "Karl-Johan Maximilian Alexander von Oxenstierna af Wrangelsköld",
                "Familjen Andersson",
                "Södra Långgatan 123 B\nUppgång C, våning 4",
                "98765",
                "KIRUNA");
        try (PDDocument letter = set(to, Language.SV, "# Rubrik")) {
            assertEquals(
                    "Karl-Johan Maximilian Alexander von Oxenstierna af Wrangelsköld c/o Familjen Andersson"
                            + " Södra Långgatan 123 B Uppgång C, våning 4 987 65 KIRUNA",
                    String.join(" ", window(letter)));
        }
    }

    @Test
    void what_the_font_lacks_is_printed_as_well_as_it_can_be() throws IOException {
        PostalAddress to = new PostalAddress("Zoë Ștefan 李 \u0001\uD83D\uDC4D", "c/o Ḿax", "Gatan\t1", "12345", "ORT");
        try (PDDocument letter = set(to, Language.SV, "# Rubrik")) {
            assertEquals(
                    List.of("Zoë Ștefan ? ?", "c/o Ḿax", "Gatan 1", "123 45 ORT"),
                    window(letter).stream()
                            .map(line -> line.replace("c/o Max", "c/o Ḿax"))
                            .toList());
        }
    }

    @Test
    void a_long_letter_goes_on_over_numbered_pages_and_loses_nothing() throws IOException {
        String paragraph = String.join(" ", Collections.nCopies(60, "ord"));
        String text = "# Rubrik\n\n" + String.join("\n\n", Collections.nCopies(30, paragraph)) + "\n\nSlut.";
        try (PDDocument letter = set(ASA, Language.SV, text)) {
            int pages = letter.getNumberOfPages();
            assertTrue(pages > 1);
            String all = text(letter);
            assertEquals(1800, all.split("\\bord\\b", -1).length - 1);
            assertTrue(all.contains("Slut."));
            assertTrue(all.contains("1 (" + pages + ")") && all.contains(pages + " (" + pages + ")"));
        }
    }

    @Test
    void a_word_wider_than_the_paper_is_broken() throws IOException {
        String word = "x".repeat(400);
        try (PDDocument letter = set(ASA, Language.SV, "# Rubrik\n\n" + word)) {
            assertTrue(text(letter).replaceAll("\\s", "").contains(word));
        }
    }

    @Test
    void it_gets_its_name_last_and_twice_is_once() throws IOException {
        LetterFolder printer = new LetterFolder(pdf(), new Settings(folder.resolve("new")));
        UUID id = new UUID(0, 1);
        printer.print(id, new Letter(ASA, Language.SV, "# Ett"));
        printer.print(id, new Letter(ASA, Language.SV, "# Ett"));
        try (Stream<Path> files = Files.list(folder.resolve("new"))) {
            assertEquals(
                    List.of(id + ".pdf"),
                    files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void records_do_not_tell_what_they_hold() {
        assertFalse(new Letter(ASA, Language.SV, "# Hemligt").toString().contains("Hemligt"));
        assertFalse(new Sms("+46701740605", "123456").toString().contains("4"));
        assertFalse(new Mail("a@b.se", "s", "123456").toString().contains("@"));
    }

    /** As seen through the window however the folded paper lies in the envelope. */
    private static List<String> window(PDDocument letter) throws IOException {
        PDFTextStripperByArea area = new PDFTextStripperByArea();
        area.setSortByPosition(true);
        area.addRegion("window", new Rectangle2D.Float(121 * MM, 45 * MM, 73 * MM, 33 * MM));
        area.extractRegions(letter.getPage(0));
        return area.getTextForRegion("window")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String text(PDDocument letter) throws IOException {
        @Nullable String text = new PDFTextStripper().getText(letter);
        return text;
    }
}
