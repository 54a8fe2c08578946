package se.vardombud.common;

import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochRandomGenerator;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes the portal's ids: UUID version 7, in order of the portal's own clock. */
@Singleton
public class Uuids {
    private static final int CANONICAL_LENGTH = 36;
    private final TimeBasedEpochRandomGenerator generator;

    Uuids(Clock clock) {
        generator = new TimeBasedEpochRandomGenerator(new SecureRandom(), new UUIDClock() {
            @Override
            public long currentTimeMillis() {
                return clock.millis();
            }
        });
    }

    /** A new id; 74 of its bits are random, so nobody guesses another from one. */
    public UUID next() {
        return generator.generate();
    }

    /**
     * Reads the canonical 36-character form only; {@link UUID#fromString} also takes shortened groups.
     *
     * @throws IllegalArgumentException for anything else
     */
    public static UUID parse(String text) {
        if (text.length() != CANONICAL_LENGTH) {
            throw new IllegalArgumentException("not a UUID");
        }
        return UUID.fromString(text);
    }
}
