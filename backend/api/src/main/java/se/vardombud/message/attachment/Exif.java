package se.vardombud.message.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The one thing of a picture's EXIF that is needed to show it: which way is up. */
final class Exif {
    private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int SHORT = 3;
    private static final int UPRIGHT = 1;
    private static final int LAST_WAY = 8;

    private Exif() {}

    /** 2 to 8; empty when it is upright, or nothing is said that can be read. */
    static Optional<Integer> orientation(byte[] bytes, int from, int to) {
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from).slice();
            byte[] name = new byte[NAME.length];
            in.get(name);
            return Arrays.equals(name, NAME) ? way(in.slice()) : Optional.empty();
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> way(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(4);
        tiff.position(tiff.getInt());
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int entry = 0; entry < entries; entry++) {
            int tag = Short.toUnsignedInt(tiff.getShort());
            int type = tiff.getShort();
            tiff.getInt();
            int value = tiff.getShort();
            tiff.getShort();
            if (tag == ORIENTATION && type == SHORT && value > UPRIGHT && value <= LAST_WAY) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** A segment that says this and nothing else. */
    static byte[] segment(int orientation) {
        int length = 2 + NAME.length + 8 + 2 + 12 + 4;
        ByteBuffer out = ByteBuffer.allocate(2 + length);
        out.putShort((short) 0xFFE1).putShort((short) length).put(NAME);
        out.put((byte) 'M').put((byte) 'M').putShort((short) 42).putInt(8);
        out.putShort((short) 1);
        out.putShort((short) ORIENTATION)
                .putShort((short) SHORT)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0);
        out.putInt(0);
        return out.array();
    }
}
