package se.vardombud.journal;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Where a page ended: the place of its last entry in the order (occurredAt, id), so entries that come or go elsewhere shift nothing. Holds
 * no more than the page itself said. The checksum only tells a garbled cursor from a whole one; it protects nothing.
 */
record JournalCursor(Instant occurredAt, UUID id) {
    /** Of the places that a page can end at; databases cannot compare with a date far beyond. */
    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("2200-01-01T00:00:00Z");
    private static final int LENGTH = Long.BYTES * 3 + Integer.BYTES;

    String encode() {
        ByteBuffer bytes = ByteBuffer.allocate(LENGTH)
                .putLong(ChronoUnit.MICROS.between(Instant.EPOCH, occurredAt))
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits());
        bytes.putInt(checksum(bytes));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** The place that a text from {@link #encode} names; empty for any other text. */
    static Optional<JournalCursor> decode(String text) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
            if (bytes.limit() != LENGTH || bytes.getInt(LENGTH - Integer.BYTES) != checksum(bytes)) {
                return Optional.empty();
            }
            Instant at = Instant.EPOCH.plus(bytes.getLong(), ChronoUnit.MICROS);
            JournalCursor cursor = new JournalCursor(at, new UUID(bytes.getLong(), bytes.getLong()));
            // Base64 has several spellings of some bytes: only ours is taken.
            return !at.isBefore(FIRST) && at.isBefore(END) && cursor.encode().equals(text)
                    ? Optional.of(cursor)
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes.array(), 0, LENGTH - Integer.BYTES);
        return (int) crc.getValue();
    }
}
