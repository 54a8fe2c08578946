package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The seal a person of 16 or over puts on the own journal. Sealing works at once, and unsealing takes a day, so that
 * nobody can be pressed into opening the journal on the spot. Who may do either is {@link Action#JOURNAL_SEAL}'s to
 * answer.
 *
 * @param from the first date with it
 * @param opensOn the first date without it; empty = nobody has asked to have it undone
 */
public record JournalSeal(LocalDate from, Optional<LocalDate> opensOn) {

    /**
     * The first date on which a journal counts as not sealed.
     *
     * @param requestedOn the date the patient asked to unseal it
     */
    public static LocalDate openFrom(LocalDate requestedOn) {
        return requestedOn.plusDays(1);
    }

    boolean on(LocalDate date) {
        return !date.isBefore(from)
                && opensOn.filter(opens -> !date.isBefore(opens)).isEmpty();
    }
}
