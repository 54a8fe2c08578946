package se.vardombud.message.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * A JPEG (ITU-T T.81) of the segments that make the picture: EXIF, XMP, comments and the like are left out, and what follows its end. Which
 * way is up is kept, alone; so are a colour profile and what Adobe's colours need.
 */
final class CleanJpeg {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int FRAME = 0xC0;
    private static final int LAST_FRAME = 0xCF;
    /** Among the frames by number only: tables, and one that is reserved. */
    private static final Set<Integer> NO_FRAMES = Set.of(0xC4, 0xC8, 0xCC);

    private static final int RESTART = 0xD0;
    private static final int APP_0 = 0xE0;
    private static final int EXIF = 0xE1;
    private static final int PROFILE = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP_15 = 0xEF;
    private static final int COMMENT = 0xFE;
    private static final byte[] ICC = {'I', 'C', 'C', '_', 'P', 'R', 'O', 'F', 'I', 'L', 'E', 0};

    private final byte[] bytes;
    private final ByteArrayOutputStream out;
    private int at = 2;
    private boolean framed;
    private boolean scanned;

    private CleanJpeg(byte[] bytes) {
        this.bytes = bytes;
        this.out = new ByteArrayOutputStream(bytes.length);
    }

    static boolean begins(byte[] bytes) {
        return bytes.length > 3
                && unsigned(bytes[0]) == MARK
                && unsigned(bytes[1]) == START
                && unsigned(bytes[2]) == MARK;
    }

    /** Empty when it is broken. */
    static Optional<byte[]> of(byte[] bytes) {
        CleanJpeg jpeg = new CleanJpeg(bytes);
        return jpeg.copy() ? Optional.of(jpeg.out.toByteArray()) : Optional.empty();
    }

    private boolean copy() {
        mark(START);
        while (at + 3 < bytes.length || at + 1 < bytes.length && unsigned(bytes[at + 1]) == END) {
            int marker = unsigned(bytes[at + 1]);
            if (unsigned(bytes[at]) != MARK) {
                return false;
            }
            if (marker == MARK) {
                at++; // padding
            } else if (marker == END) {
                mark(END);
                return framed && scanned;
            } else if (!segment(marker)) {
                return false;
            }
        }
        return false;
    }

    private boolean segment(int marker) {
        if (marker < FRAME || marker >= RESTART && marker <= START) {
            return false;
        }
        int length = unsigned(bytes[at + 2]) << 8 | unsigned(bytes[at + 3]);
        int next = at + 2 + length;
        if (length < 2 || next > bytes.length) {
            return false;
        }
        if (marker == EXIF) {
            Exif.orientation(bytes, at + 4, next).ifPresent(way -> out.writeBytes(Exif.segment(way)));
        } else if (isKept(marker)) {
            out.write(bytes, at, next - at);
        }
        framed |= marker <= LAST_FRAME && !NO_FRAMES.contains(marker);
        at = next;
        if (marker == SCAN) {
            scanned = true;
            scan();
        }
        return true;
    }

    private boolean isKept(int marker) {
        if (marker == PROFILE) {
            return at + 4 + ICC.length <= bytes.length
                    && Arrays.equals(bytes, at + 4, at + 4 + ICC.length, ICC, 0, ICC.length);
        }
        return marker != COMMENT && (marker < APP_0 || marker > APP_15 || marker == APP_0 || marker == ADOBE);
    }

    /** The picture's own data, up to the next marker that is none of its own. */
    private void scan() {
        int from = at;
        while (at + 1 < bytes.length && !(unsigned(bytes[at]) == MARK && ends(unsigned(bytes[at + 1])))) {
            at++;
        }
        out.write(bytes, from, at - from);
    }

    private static boolean ends(int marker) {
        boolean stuffed = marker == 0;
        boolean restart = marker >= RESTART && marker < START;
        return !stuffed && !restart && marker != MARK;
    }

    private void mark(int marker) {
        out.write(MARK);
        out.write(marker);
    }

    private static int unsigned(byte value) {
        return value & 0xFF;
    }
}
