package se.vardombud.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in the population register.
 *
 * @param name given and family name; null for a child not yet named
 * @param birthDate the register's own; null when it has none
 * @param protectedIdentity confidentiality marking or protected registration: either counts
 * @param registered registered in Sweden
 * @param children those whose custodian the person is (relation VF)
 * @param guardians the person's own custodians (relation V)
 * @param address null when withheld, as for protected identity, or unknown
 */
public record RegisterRecord(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        boolean protectedIdentity,
        boolean registered,
        boolean deceased,
        List<Relation> children,
        List<Relation> guardians,
        @Nullable PostalAddress address) {
    /**
     * Custody, seen from one side.
     *
     * @param other the child or the guardian
     * @param from first day
     * @param to first day without it; null while it lasts
     */
    public record Relation(PersonalNumber other, LocalDate from, @Nullable LocalDate to) {}

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "RegisterRecord[]";
    }
}
