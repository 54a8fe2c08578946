package se.vardombud.policy;

import java.time.LocalDate;

/**
 * The seal a person of 16 or over puts on the own journal. Sealing works at once, and unsealing takes a day, so that
 * nobody can be pressed into opening the journal on the spot. Who may do either is {@link Action#JOURNAL_SEAL}'s to
 * answer.
 */
public final class JournalSeal {
    private JournalSeal() {}

    /**
     * The first date on which a journal counts as not sealed.
     *
     * @param requestedOn the date the patient asked to unseal it
     */
    public static LocalDate openFrom(LocalDate requestedOn) {
        return requestedOn.plusDays(1);
    }
}
