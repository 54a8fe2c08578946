package se.vardombud.identity;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in the population register.
 *
 * @param number the person's number now
 * @param formerNumbers those that the person had before
 * @param name given and family name; null for a child not yet named
 * @param birthDate the register's own; null when it has none
 * @param protectedIdentity confidentiality marking or protected registration: either counts
 * @param registered registered in Sweden
 * @param children those whose custodian the person is (relation VF)
 * @param guardians the person's own custodians (relation V)
 * @param address null when withheld, as for protected identity, or unknown
 */
public record RegisterRecord(
        PersonalNumber number,
        List<PersonalNumber> formerNumbers,
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

    /** Whether the number is the person's, now or before. */
    public boolean has(PersonalNumber asked) {
        return number.equals(asked) || formerNumbers.contains(asked);
    }

    /** Of somebody with protected identity the register tells no relations; that none are told then says nothing. */
    public boolean withholdsRelations() {
        return protectedIdentity && children.isEmpty() && guardians.isEmpty();
    }

    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "RegisterRecord[]";
    }
}
