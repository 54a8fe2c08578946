package se.vardombud.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a journal that care has opened for a time: to the young person, as a maturity assessment, or to one guardian,
 * as a journal exception. Which of the two it is shows from whose facts it stands among.
 */
public record JournalGrant(JournalPart part, Period period) {
    /** Whether it is active and answers the question; a unit or category the question leaves open matches any. */
    boolean covers(Question question, LocalDate on) {
        return period.contains(on)
                && (question.unit().isEmpty() || question.unit().get().equals(part.unit()))
                && (question.category().isEmpty()
                        || part.categories().contains(question.category().get()));
    }

    static boolean anyCovers(List<JournalGrant> grants, Question question, LocalDate on) {
        for (JournalGrant grant : grants) {
            if (grant.covers(question, on)) {
                return true;
            }
        }
        return false;
    }

    /** What all the active ones open together, whatever the question asked for; at least one is active. */
    static List<JournalPart> activeParts(List<JournalGrant> grants, LocalDate on) {
        if (grants.size() == 1) {
            return List.of(grants.getFirst().part());
        }
        List<JournalPart> parts = new ArrayList<>(grants.size());
        for (JournalGrant grant : grants) {
            if (grant.period().contains(on)) {
                parts.add(grant.part());
            }
        }
        return parts;
    }
}
