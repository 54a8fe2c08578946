package se.vardombud.message.attachment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are what they hold, and pictures hold nothing but the picture. */
class CleanFileTest {
    @ParameterizedTest
    @CsvSource({"png, PNG", "jpeg, JPEG"})
    void a_picture_that_says_nothing_more_shows_the_same(String format, FileType type) throws IOException {
        CleanFile clean = CleanFile.of(Pictures.plain(format)).orElseThrow();
        assertEquals(type, clean.type());
        assertSamePicture(Pictures.plain(format), clean.bytes());
    }

    static Stream<byte[]> talkative() {
        return Stream.of(Pictures.jpegWithPlace(1), Pictures.jpegWithPlace(6), Pictures.pngWithPlace());
    }

    @ParameterizedTest
    @MethodSource("talkative")
    void where_it_was_taken_is_gone_and_what_it_shows_is_not(byte[] file) throws IOException {
        assertTrue(text(file).contains(Pictures.PLACE));
        byte[] clean = CleanFile.of(file).orElseThrow().bytes();
        assertFalse(text(clean).contains("59.3293"), "the place is kept");
        assertFalse(text(clean).contains("PK"), "what follows the end is kept");
        assertSamePicture(file, clean);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 6, 8})
    void which_way_is_up_is_kept(int orientation) {
        byte[] clean =
                CleanFile.of(Pictures.jpegWithPlace(orientation)).orElseThrow().bytes();
        int exif = text(clean).indexOf("Exif\0\0") - 4;
        assertEquals(2, exif, "straight after the start");
        assertEquals(
                Optional.of(orientation), Exif.orientation(clean, exif + 4, exif + 4 + Exif.segment(1).length - 4));
    }

    @Test
    void upright_needs_not_be_said() {
        assertFalse(text(CleanFile.of(Pictures.jpegWithPlace(1)).orElseThrow().bytes())
                .contains("Exif"));
    }

    @ParameterizedTest
    @CsvSource({"0,5", "8,0", "-1,5", "20001,1", "15000,15000"})
    void a_picture_of_no_sensible_size_is_refused(int width, int height) {
        assertTrue(CleanFile.of(Pictures.pngOf(width, height)).isEmpty());
    }

    @Test
    void a_pdf_is_kept_as_it_is() {
        CleanFile clean = CleanFile.of(Pictures.pdf()).orElseThrow();
        assertEquals(FileType.PDF, clean.type());
        assertArrayEquals(Pictures.pdf(), clean.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "%PDF-",
                "%PDF-1.4 without an end",
                "<html><script>alert(1)</script>%PDF-1.4 %%EOF",
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "GIF89a",
                "MZ",
                "PK\u0003\u0004",
                "\u0000\u0000\u0000\u0018ftypheic"
            })
    void what_is_none_of_them_is_refused(String content) {
        assertEquals(Optional.empty(), CleanFile.of(content.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @MethodSource("talkative")
    void one_that_ends_too_soon_is_refused(byte[] file) {
        for (int length = 0; length < file.length / 2; length++) {
            assertEquals(Optional.empty(), CleanFile.of(Arrays.copyOf(file, length)));
        }
    }

    @ParameterizedTest
    @MethodSource("talkative")
    void whatever_comes_is_taken_or_refused(byte[] file) {
        Random random = new Random(20261121);
        for (int round = 0; round < 5_000; round++) {
            byte[] broken = file.clone();
            for (int flips = random.nextInt(6); flips >= 0; flips--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            assertNotNull(CleanFile.of(broken));
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void assertSamePicture(byte[] before, byte[] after) throws IOException {
        BufferedImage one = ImageIO.read(new ByteArrayInputStream(before));
        BufferedImage other = ImageIO.read(new ByteArrayInputStream(after));
        assertArrayEquals(
                one.getRGB(0, 0, one.getWidth(), one.getHeight(), null, 0, one.getWidth()),
                other.getRGB(0, 0, other.getWidth(), other.getHeight(), null, 0, other.getWidth()));
    }
}
