package se.vardombud.policy;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Facts and questions for tests: ordinary until a test says otherwise. */
final class Facts {
    static final UnitId U1 = new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
    static final UnitId U2 = new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private Facts() {}

    static Patient born(LocalDate birthDate) {
        return new Patient(Optional.of(birthDate), false, false, Optional.empty(), false, Set.of(), List.of());
    }

    /** Somebody whose birthday was yesterday. */
    static Patient aged(int years) {
        return born(TODAY.minusYears(years).minusDays(1));
    }

    static Patient deceased(Patient p) {
        return new Patient(
                p.birthDate(),
                true,
                p.protectedIdentity(),
                p.journalSeal(),
                p.enrolledInPer(),
                p.approvedBy(),
                p.assessments());
    }

    static Patient protectedIdentity(Patient p, UnitId... approvedBy) {
        return new Patient(
                p.birthDate(),
                p.deceased(),
                true,
                p.journalSeal(),
                p.enrolledInPer(),
                Set.of(approvedBy),
                p.assessments());
    }

    static Patient sealed(Patient p) {
        return sealed(p, new JournalSeal(TODAY.minusYears(1), Optional.empty()));
    }

    static Patient sealed(Patient p, JournalSeal seal) {
        return new Patient(
                p.birthDate(),
                p.deceased(),
                p.protectedIdentity(),
                Optional.of(seal),
                p.enrolledInPer(),
                p.approvedBy(),
                p.assessments());
    }

    static Patient enrolled(Patient p) {
        return new Patient(
                p.birthDate(),
                p.deceased(),
                p.protectedIdentity(),
                p.journalSeal(),
                true,
                p.approvedBy(),
                p.assessments());
    }

    static Patient assessed(Patient p, JournalGrant... assessments) {
        return new Patient(
                p.birthDate(),
                p.deceased(),
                p.protectedIdentity(),
                p.journalSeal(),
                p.enrolledInPer(),
                p.approvedBy(),
                List.of(assessments));
    }

    static Patient unknownBirthDate(Patient p) {
        return new Patient(
                Optional.empty(),
                p.deceased(),
                p.protectedIdentity(),
                p.journalSeal(),
                p.enrolledInPer(),
                p.approvedBy(),
                p.assessments());
    }

    static Relation self() {
        return new Relation.Self();
    }

    static Relation guardian() {
        return new Relation.Guardian(false, false, List.of(), List.of());
    }

    static Relation blockedGuardian() {
        return new Relation.Guardian(false, true, List.of(), List.of());
    }

    static Relation protectedGuardian() {
        return new Relation.Guardian(true, false, List.of(), List.of());
    }

    static Relation exceptedGuardian(JournalGrant... exceptions) {
        return new Relation.Guardian(false, false, List.of(exceptions), List.of());
    }

    static Relation trustedGuardian(Delegation... delegations) {
        return new Relation.Guardian(false, false, List.of(), List.of(delegations));
    }

    static Relation delegate(Delegation... delegations) {
        return new Relation.Delegate(false, false, List.of(delegations));
    }

    static JournalGrant grant(UnitId unit, LocalDate from, LocalDate toExclusive, JournalCategory... categories) {
        JournalPart part = categories.length == 0
                ? JournalPart.whole(unit)
                : new JournalPart(unit, EnumSet.copyOf(List.of(categories)));
        return new JournalGrant(part, new Period(from, toExclusive));
    }

    /** Given on the day it begins. */
    static Delegation delegation(LocalDate from, LocalDate toExclusive, Action... actions) {
        return new Delegation(from, new Period(from, toExclusive), EnumSet.copyOf(List.of(actions)));
    }

    static Question ask(Relation relation, Patient patient, Action action) {
        return ask(relation, patient, action, Assurance.E_ID);
    }

    static Question ask(Relation relation, Patient patient, Action action, Assurance assurance) {
        return new Question(relation, patient, action, Optional.empty(), Optional.empty(), assurance, TODAY);
    }

    static Question at(Question q, UnitId unit) {
        return new Question(
                q.relation(), q.patient(), q.action(), Optional.of(unit), q.category(), q.assurance(), q.on());
    }

    static Question about(Question q, JournalCategory category) {
        return new Question(
                q.relation(), q.patient(), q.action(), q.unit(), Optional.of(category), q.assurance(), q.on());
    }

    static Question on(Question q, LocalDate date) {
        return new Question(q.relation(), q.patient(), q.action(), q.unit(), q.category(), q.assurance(), date);
    }

    static Question with(Question q, Assurance assurance) {
        return new Question(q.relation(), q.patient(), q.action(), q.unit(), q.category(), assurance, q.on());
    }

    static Question by(Question q, Relation relation) {
        return new Question(relation, q.patient(), q.action(), q.unit(), q.category(), q.assurance(), q.on());
    }
}
