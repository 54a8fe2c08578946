package se.vardombud.message.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures that say more than they show. */
public final class Pictures {
    /** Stands wherever something is said that must not be kept. */
    public static final String PLACE = "59.3293N 18.0686E";

    private Pictures() {}

    /** A picture of a few pixels. */
    public static byte[] plain(String format) {
        BufferedImage image = new BufferedImage(8, 5, BufferedImage.TYPE_INT_RGB);
        image.setRGB(2, 3, 0x336699);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG with EXIF, XMP and a comment that tell where it was taken, and more behind its end. */
    public static byte[] jpegWithPlace(int orientation) {
        byte[] plain = plain("jpeg");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, 2);
        out.writeBytes(segment(0xE1, exif(orientation)));
        out.writeBytes(segment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + PLACE).getBytes(StandardCharsets.US_ASCII)));
        out.writeBytes(segment(0xED, PLACE.getBytes(StandardCharsets.US_ASCII)));
        out.writeBytes(segment(0xFE, PLACE.getBytes(StandardCharsets.US_ASCII)));
        out.write(plain, 2, plain.length - 2);
        out.writeBytes(("PK" + PLACE).getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A PNG with texts, a time and EXIF, and more behind its end. */
    public static byte[] pngWithPlace() {
        byte[] plain = plain("png");
        int afterHeader = 8 + 8 + 13 + 4;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(plain, 0, afterHeader);
        out.writeBytes(chunk("tEXt", ("Comment\0" + PLACE).getBytes(StandardCharsets.US_ASCII)));
        out.writeBytes(chunk("eXIf", exif(6)));
        out.write(plain, afterHeader, plain.length - afterHeader);
        out.writeBytes(PLACE.getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    /** A PNG that claims to be of that size, in pixels. */
    public static byte[] pngOf(int width, int height) {
        byte[] png = plain("png");
        int header = 8 + 4;
        ByteBuffer bytes = ByteBuffer.wrap(png);
        bytes.putInt(header + 4, width).putInt(header + 8, height);
        CRC32 crc = new CRC32();
        crc.update(png, header, 4 + 13);
        bytes.putInt(header + 4 + 13, (int) crc.getValue());
        return png;
    }

    public static byte[] pdf() {
        return "%PDF-1.7\n1 0 obj <<>> endobj\ntrailer <<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] exif(int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + place.length);
        out.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(8);
        out.putShort((short) 1);
        out.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        out.putInt(0).put(place);
        return out.array();
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(content.length + 4)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .array();
    }

    private static byte[] chunk(String type, byte[] content) {
        byte[] typed = ByteBuffer.allocate(content.length + 4)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(content)
                .array();
        CRC32 crc = new CRC32();
        crc.update(typed);
        return ByteBuffer.allocate(typed.length + 8)
                .putInt(content.length)
                .put(typed)
                .putInt((int) crc.getValue())
                .array();
    }
}
