package se.vardombud.identity.password;

import jakarta.inject.Singleton;
import java.time.Clock;
import se.vardombud.common.Invalid;
import se.vardombud.common.PortalClock;
import se.vardombud.common.ProblemException;
import se.vardombud.identity.PersonalNumber;

/** Reads the personal numbers that people type. */
@Singleton
class TypedNumber {
    private final Clock clock;

    TypedNumber(Clock clock) {
        this.clock = clock;
    }

    /** @throws ProblemException 422 when it is none; a coordination number is one, and is refused later like somebody unknown */
    PersonalNumber read(String text) {
        return PersonalNumber.parse(text, PortalClock.today(clock))
                .orElseThrow(
                        () -> Invalid.value("personalNumber", "must be a personal number with a correct check digit"));
    }
}
