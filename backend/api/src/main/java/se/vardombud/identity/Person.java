package se.vardombud.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vardombud.common.PersonId;

/**
 * The portal's copy of what the population register says of a person.
 *
 * @param personalNumber twelve digits; never in an address, log or exception
 * @param name given and family name; null for a child not yet named
 * @param birthDate the register's; null when unknown, and then nothing is permitted
 * @param registered registered in Sweden
 */
public record Person(
        PersonId id,
        String personalNumber,
        @Nullable String name,
        @Nullable LocalDate birthDate,
        boolean protectedIdentity,
        boolean registered,
        boolean deceased) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
