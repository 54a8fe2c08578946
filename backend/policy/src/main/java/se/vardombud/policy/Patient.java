package se.vardombud.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of the patient. Every fact is stated: there are no defaults.
 *
 * @param birthDate the population register's, which wins over the digits of the personal number; empty = unknown
 * @param deceased dead according to the population register
 * @param protectedIdentity confidentiality marking or protected registration (skyddade personuppgifter)
 * @param journalSeal what the patient has sealed the own journal with; empty = nothing
 * @param enrolledInPer an active enrolment in the register stands
 * @param approvedBy units that have approved this person with protected identity
 * @param assessments maturity assessments that are not revoked
 */
public record Patient(
        Optional<LocalDate> birthDate,
        boolean deceased,
        boolean protectedIdentity,
        Optional<JournalSeal> journalSeal,
        boolean enrolledInPer,
        Set<UnitId> approvedBy,
        List<JournalGrant> assessments) {
    public Patient {
        approvedBy = Set.copyOf(approvedBy);
        assessments = List.copyOf(assessments);
    }
}
