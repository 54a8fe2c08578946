package se.vardombud.program;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;

/**
 * A programme that somebody is given.
 *
 * @param unit that gives it
 */
record Giving(
        PersonId patient,
        UnitId unit,
        UUID program,
        int edition,
        @Nullable String greeting,
        LocalDate startsOn,
        PersonId by,
        Instant at) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Giving[]";
    }
}
