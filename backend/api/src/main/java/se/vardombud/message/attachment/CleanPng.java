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
            first = false;
            if (KEPT.contains(type)) {
                out.write(bytes, start, HEAD + length + CRC);
            }
            if (type.equals("IEND")) {
                return Optional.of(out.toByteArray());
            }
        }
        return Optional.empty();
    }

    private static int crc(byte[] bytes, int from, int length) {
        CRC32 crc = new CRC32();
        crc.update(bytes, from, length);
        return (int) crc.getValue();
    }
}
