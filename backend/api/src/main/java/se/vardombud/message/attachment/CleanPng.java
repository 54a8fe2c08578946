package se.vardombud.message.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** A PNG (ISO/IEC 15948) of the chunks that make the picture: texts, times and EXIF are left out, and what follows its end. */
final class CleanPng {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int HEAD = 8;
    private static final int CRC = 4;
    private static final Set<String> KEPT = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD", "pHYs", "hIST");

    /** What no camera makes, and nobody's browser should have to make room for. */
    private static final int LONGEST_SIDE = 20_000;

    private static final long MOST_PIXELS = 100_000_000;

    private CleanPng() {}

    static boolean begins(byte[] bytes) {
        return CleanFile.startsWith(bytes, SIGNATURE);
    }

    /** Empty when it is broken. */
    static Optional<byte[]> of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        in.position(SIGNATURE.length);
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        out.writeBytes(SIGNATURE);
        boolean first = true;
        boolean drawn = false;
        while (in.remaining() >= HEAD + CRC) {
            int start = in.position();
            int length = in.getInt();
            if (length < 0 || length > in.remaining() - 4 - CRC) {
                return Optional.empty();
            }
            String type = new String(bytes, start + 4, 4, StandardCharsets.ISO_8859_1);
            in.position(start + HEAD + length);
            if (first != type.equals("IHDR") || in.getInt() != crc(bytes, start + 4, length + 4)) {
                return Optional.empty();
            }
            if (first && !isOfSensibleSize(bytes, start + HEAD, length)) {
                return Optional.empty();
            }
            first = false;
            drawn |= type.equals("IDAT") && length > 0;
            if (KEPT.contains(type)) {
                out.write(bytes, start, HEAD + length + CRC);
            }
            if (type.equals("IEND")) {
                return drawn ? Optional.of(out.toByteArray()) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isOfSensibleSize(byte[] bytes, int header, int length) {
        if (length < 2 * Integer.BYTES) {
            return false;
        }
        int width = ByteBuffer.wrap(bytes).getInt(header);
        int height = ByteBuffer.wrap(bytes).getInt(header + Integer.BYTES);
        return width > 0
                && height > 0
                && Math.max(width, height) <= LONGEST_SIDE
                && (long) width * height <= MOST_PIXELS;
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
