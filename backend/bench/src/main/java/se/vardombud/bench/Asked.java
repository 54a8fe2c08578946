package se.vardombud.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.vardombud.policy.Action;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.JournalCategory;
import se.vardombud.policy.JournalGrant;
import se.vardombud.policy.JournalPart;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Period;
import se.vardombud.policy.Question;
import se.vardombud.policy.Relation;
import se.vardombud.policy.UnitId;

/** One question of each kind that a portal asks much; they take different ways through the rules. */
public enum Asked {
    STRANGER(new Relation.Stranger(), 8, Action.APPOINTMENT),
    OWN_ERRAND(new Relation.Self(), 40, Action.MESSAGE),
    OWN_JOURNAL(new Relation.Self(), 40, Action.JOURNAL_READ),
    /** Maturity assessments at two units. */
    ASSESSED_JOURNAL(new Relation.Self(), 14, Action.JOURNAL_READ),
    CHILD_ERRAND(guardian(), 8, Action.APPOINTMENT),
    CHILD_IS_13(guardian(), 14, Action.APPOINTMENT),
    /** A journal exception for part of one unit's journal. */
    EXCEPTED_JOURNAL(guardian(), 14, Action.JOURNAL_READ),
    DELEGATED_ERRAND(new Relation.Delegate(false, false, List.of(delegation())), 40, Action.MESSAGE);

    @SuppressWarnings("ImmutableEnumChecker") // a question is a record of records and copied collections
    private final Question question;

    Asked(Relation relation, int age, Action action) {
        LocalDate born = today().minusYears(age).minusDays(100);
        List<JournalGrant> assessments = List.of(grant(1), grant(2));
        Patient patient = new Patient(Optional.of(born), false, false, Optional.empty(), false, Set.of(), assessments);
        question = new Question(relation, patient, action, Optional.empty(), Optional.empty(), Assurance.E_ID, today());
    }

    Question question() {
        return question;
    }

    private static LocalDate today() {
        return LocalDate.of(2026, 6, 1);
    }

    private static Relation guardian() {
        return new Relation.Guardian(false, false, List.of(grant(1)), List.of());
    }

    private static JournalGrant grant(int unit) {
        Set<JournalCategory> part = EnumSet.of(JournalCategory.NOTES, JournalCategory.VACCINATIONS);
        return new JournalGrant(new JournalPart(new UnitId(new UUID(7, unit)), part), halfAYear());
    }

    private static Delegation delegation() {
        return new Delegation(halfAYear().from(), halfAYear(), EnumSet.of(Action.APPOINTMENT, Action.MESSAGE));
    }

    private static Period halfAYear() {
        return new Period(today().minusMonths(1), today().plusMonths(5));
    }
}
