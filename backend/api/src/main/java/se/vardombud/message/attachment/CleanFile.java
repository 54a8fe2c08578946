package se.vardombud.message.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A file known by its content. Of pictures nothing is left but the picture: no place, time, camera or text, and nothing behind its end. A
 * PDF is kept as it is.
 */
public record CleanFile(FileType type, byte[] bytes) {
    private static final byte[] PDF = "%PDF-1.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_2 = "%PDF-2.".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PDF_END = "%%EOF".getBytes(StandardCharsets.US_ASCII);
    /** Readers look for the end of a PDF here. */
    private static final int PDF_TAIL = 1024;

    /** Empty when it is none of the types, or is broken. */
    public static Optional<CleanFile> of(byte[] bytes) {
        if (CleanJpeg.begins(bytes)) {
            return CleanJpeg.of(bytes).map(clean -> new CleanFile(FileType.JPEG, clean));
        }
        if (CleanPng.begins(bytes)) {
            return CleanPng.of(bytes).map(clean -> new CleanFile(FileType.PNG, clean));
        }
        return isPdf(bytes) ? Optional.of(new CleanFile(FileType.PDF, bytes)) : Optional.empty();
    }

    private static boolean isPdf(byte[] bytes) {
        return (startsWith(bytes, PDF) || startsWith(bytes, PDF_2)) && endsAsPdf(bytes);
    }

    private static boolean endsAsPdf(byte[] bytes) {
        for (int at = bytes.length - PDF_END.length; at >= Math.max(0, bytes.length - PDF_TAIL); at--) {
            if (Arrays.equals(bytes, at, at + PDF_END.length, PDF_END, 0, PDF_END.length)) {
                return true;
            }
        }
        return false;
    }

    static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "CleanFile[" + type + "]";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CleanFile file && type == file.type && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * type.hashCode() + Arrays.hashCode(bytes);
    }
}
