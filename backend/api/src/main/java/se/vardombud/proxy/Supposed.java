package se.vardombud.proxy;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.JournalCategory;
import se.vardombud.policy.JournalGrant;
import se.vardombud.policy.JournalPart;
import se.vardombud.policy.JournalSeal;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Period;
import se.vardombud.policy.Question;
import se.vardombud.policy.Relation;
import se.vardombud.policy.UnitId;

/** Questions as if one fact were otherwise. */
final class Supposed {
    private Supposed() {}

    static Question with(Question question, Relation relation) {
        return new Question(
                relation,
                question.patient(),
                question.action(),
                question.unit(),
                question.category(),
                question.assurance(),
                question.on());
    }

    static Question with(Question question, Patient patient) {
        return new Question(
                question.relation(),
                patient,
                question.action(),
                question.unit(),
                question.category(),
                question.assurance(),
                question.on());
    }

    static Patient assessed(Question question, List<JournalGrant> assessments) {
        Patient patient = question.patient();
        return patient(patient, patient.protectedIdentity(), patient.journalSeal(), patient.approvedBy(), assessments);
    }

    static Patient sealed(Patient patient, Optional<JournalSeal> seal) {
        return patient(patient, patient.protectedIdentity(), seal, patient.approvedBy(), patient.assessments());
    }

    static Patient protectedIdentity(Patient patient) {
        return patient(patient, true, patient.journalSeal(), patient.approvedBy(), patient.assessments());
    }

    static Patient approved(Question question) {
        Patient patient = question.patient();
        Set<UnitId> approved = question.unit().map(Set::of).orElse(patient.approvedBy());
        return patient(patient, patient.protectedIdentity(), patient.journalSeal(), approved, patient.assessments());
    }

    private static Patient patient(
            Patient of,
            boolean protectedIdentity,
            Optional<JournalSeal> seal,
            Set<UnitId> approvedBy,
            List<JournalGrant> assessments) {
        return new Patient(
                of.birthDate(), of.deceased(), protectedIdentity, seal, of.enrolledInPer(), approvedBy, assessments);
    }

    static Patient enrolled(Patient of) {
        return new Patient(
                of.birthDate(),
                of.deceased(),
                of.protectedIdentity(),
                of.journalSeal(),
                true,
                of.approvedBy(),
                of.assessments());
    }

    static Relation excepted(Question question, List<JournalGrant> exceptions) {
        return question.relation() instanceof Relation.Guardian guardian
                ? new Relation.Guardian(
                        guardian.protectedIdentity(), guardian.blocked(), exceptions, guardian.delegations())
                : question.relation();
    }

    static Relation delegated(Question question, List<Delegation> delegations) {
        return switch (question.relation()) {
            case Relation.Guardian guardian ->
                new Relation.Guardian(
                        guardian.protectedIdentity(), guardian.blocked(), guardian.exceptions(), delegations);
            case Relation.Delegate delegate ->
                new Relation.Delegate(delegate.protectedIdentity(), delegate.blocked(), delegations);
            case Relation.Self self -> self;
            case Relation.Stranger stranger -> stranger;
            case Relation.Unknown unknown -> unknown;
        };
    }

    static Relation unprotected(Relation relation) {
        return switch (relation) {
            case Relation.Guardian guardian ->
                new Relation.Guardian(false, guardian.blocked(), guardian.exceptions(), guardian.delegations());
            case Relation.Delegate delegate -> new Relation.Delegate(false, delegate.blocked(), delegate.delegations());
            case Relation.Self self -> self;
            case Relation.Stranger stranger -> stranger;
            case Relation.Unknown unknown -> unknown;
        };
    }

    static Relation blocked(Relation relation) {
        return relation instanceof Relation.Guardian guardian
                ? new Relation.Guardian(
                        guardian.protectedIdentity(), true, guardian.exceptions(), guardian.delegations())
                : relation;
    }

    /** Of the asked unit and day; of any unit, where none was asked for. */
    static JournalGrant grant(Question question) {
        UnitId unit = question.unit().orElseGet(() -> new UnitId(new UUID(0, 0)));
        return new JournalGrant(new JournalPart(unit, EnumSet.allOf(JournalCategory.class)), thatDay(question));
    }

    static Delegation delegation(Question question) {
        return new Delegation(question.on(), thatDay(question), Set.of(question.action()));
    }

    private static Period thatDay(Question question) {
        return new Period(question.on(), question.on().plusDays(1));
    }
}
