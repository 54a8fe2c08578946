package se.vardombud.policy;

import static se.vardombud.policy.Facts.U1;
import static se.vardombud.policy.Facts.U2;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Every kind of relation, patient and question that the rules tell apart, around one birth date. */
record Situations(LocalDate born) {
    private static final List<Boolean> NO_AND_YES = List.of(false, true);

    List<Relation> relations() {
        List<Relation> all =
                new ArrayList<>(List.of(new Relation.Self(), new Relation.Stranger(), new Relation.Unknown()));
        for (boolean isProtected : NO_AND_YES) {
            for (boolean blocked : NO_AND_YES) {
                all.add(new Relation.Guardian(isProtected, blocked, List.of(), List.of()));
                all.add(new Relation.Guardian(isProtected, blocked, exceptions(), List.of()));
                all.add(new Relation.Guardian(isProtected, blocked, List.of(), delegations()));
                all.add(new Relation.Guardian(isProtected, blocked, exceptions(), delegations()));
                all.add(new Relation.Delegate(isProtected, blocked, List.of()));
                all.add(new Relation.Delegate(isProtected, blocked, delegations()));
            }
        }
        return all;
    }

    List<Patient> patients() {
        List<Patient> all = new ArrayList<>();
        for (boolean isProtected : NO_AND_YES) {
            for (Optional<JournalSeal> sealed : seals()) {
                for (boolean enrolled : NO_AND_YES) {
                    all.add(patient(isProtected, sealed, enrolled, List.of()));
                    all.add(patient(isProtected, sealed, enrolled, assessments()));
                }
            }
        }
        return all;
    }

    /** The same patients when they are dead, and when nobody knows how old they are. */
    List<Patient> deadOrUnknown() {
        List<Patient> all = new ArrayList<>();
        for (Patient patient : patients()) {
            all.add(Facts.deceased(patient));
            all.add(Facts.unknownBirthDate(patient));
        }
        return all;
    }

    private Patient patient(
            boolean isProtected, Optional<JournalSeal> sealed, boolean enrolled, List<JournalGrant> assessments) {
        return new Patient(Optional.of(born), false, isProtected, sealed, enrolled, Set.of(U1), assessments);
    }

    /** None; one from 16, which its owner has asked to have undone a year later. */
    private List<Optional<JournalSeal>> seals() {
        return List.of(Optional.empty(), Optional.of(new JournalSeal(age(16), Optional.of(age(17)))));
    }

    /** Two that overlap, the second past the 16th birthday. */
    List<JournalGrant> assessments() {
        return List.of(
                Facts.grant(U1, age(14), age(15), JournalCategory.NOTES, JournalCategory.DIAGNOSES),
                Facts.grant(U2, age(14).plusMonths(6), age(17), JournalCategory.NOTES));
    }

    /** One from before 13, one past 16, and a second for the same unit. */
    List<JournalGrant> exceptions() {
        return List.of(
                Facts.grant(U2, age(12), age(14), JournalCategory.VACCINATIONS),
                Facts.grant(U1, age(14), age(15), JournalCategory.NOTES),
                Facts.grant(U1, age(14).plusMonths(3), age(17)));
    }

    /** Given too early, in time, too long, across 18, and as an adult; some hold what nobody may delegate. */
    List<Delegation> delegations() {
        return List.of(
                delegation(age(12), age(13).plusMonths(1)),
                delegation(age(14), age(14).plusMonths(7)),
                delegation(age(15), age(17)),
                delegation(age(17).plusMonths(6), age(18).plusMonths(5)),
                new Delegation(age(18), new Period(age(17).plusMonths(11), age(18).plusMonths(9)), all()));
    }

    private static Delegation delegation(LocalDate from, LocalDate toExclusive) {
        return new Delegation(from, new Period(from, toExclusive), all());
    }

    private static Set<Action> all() {
        return EnumSet.complementOf(EnumSet.of(Action.CLINIC_LIST));
    }

    private LocalDate age(int years) {
        return born.plusYears(years);
    }

    /** Every day within two days of one on which something could change. */
    List<LocalDate> days() {
        Set<LocalDate> changes = new TreeSet<>(List.of(age(13), age(16), age(18)));
        for (JournalGrant grant : List.of(assessments(), exceptions()).stream()
                .flatMap(List::stream)
                .toList()) {
            changes.add(grant.period().from());
            changes.add(grant.period().toExclusive());
        }
        for (Delegation delegation : delegations()) {
            changes.add(delegation.givenOn());
            changes.add(delegation.period().from());
            changes.add(delegation.period().from().plusYears(1));
            changes.add(delegation.period().toExclusive());
        }
        return changes.stream()
                .flatMap(day -> day.minusDays(2).datesUntil(day.plusDays(3)))
                .distinct()
                .toList();
    }

    /** All questions about this patient on the patient's 13th birthday; ask them on other days with {@link Facts#on}. */
    void questions(Relation relation, Patient patient, Consumer<Question> ask) {
        for (Action action : Action.values()) {
            for (Assurance assurance : Assurance.values()) {
                Question question = Facts.on(Facts.ask(relation, patient, action, assurance), age(13));
                ask.accept(question);
                ask.accept(Facts.at(question, U1));
                ask.accept(Facts.at(question, U2));
                if (action == Action.JOURNAL_READ) {
                    ask.accept(Facts.about(question, JournalCategory.VACCINATIONS));
                    ask.accept(Facts.about(Facts.at(question, U1), JournalCategory.NOTES));
                    ask.accept(Facts.about(Facts.at(question, U2), JournalCategory.NOTES));
                }
            }
        }
    }
}
