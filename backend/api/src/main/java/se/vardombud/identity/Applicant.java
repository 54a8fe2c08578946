package se.vardombud.identity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Facts about somebody who has shown who they are and asks to be let in.
 *
 * @param registered registered in Sweden; false when the register knows nobody by the number
 * @param birthDate the register's; null when unknown
 */
public record Applicant(
        IdKind idKind,
        boolean registered,
        boolean deceased,
        @Nullable LocalDate birthDate,
        boolean protectedIdentity,
        Assurance assurance) {
    /** Somebody whom the portal knows. */
    public static Applicant of(Person person, Assurance assurance) {
        return new Applicant(
                new PersonalNumber(person.personalNumber()).kind(),
                person.registered(),
                person.deceased(),
                person.birthDate(),
                person.protectedIdentity(),
                assurance);
    }
}
