package se.vardombud.clinic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vardombud.identity.PersonalNumber;

/**
 * One commission, as a line of the directory's export says it.
 *
 * @param from first day
 * @param to first day without it; null while it lasts
 */
record StaffLine(
        PersonalNumber person,
        HsaId staff,
        HsaId unit,
        String unitName,
        Role role,
        LocalDate from,
        @Nullable LocalDate to) {
    /** What must not stand in an export twice. */
    record Key(PersonalNumber person, HsaId unit, Role role, LocalDate from) {}

    Key key() {
        return new Key(person, unit, role, from);
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "StaffLine[]";
    }
}
