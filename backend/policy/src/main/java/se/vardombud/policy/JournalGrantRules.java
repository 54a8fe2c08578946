package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;
import se.vardombud.policy.ExceptionBasis.Joint;
import se.vardombud.policy.ExceptionBasis.MedicalObstacle;
import se.vardombud.policy.Relation.Guardian;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

/**
 * Which maturity assessments and journal exceptions staff may make. A refusal names the staff rule, or else the rule that
 * the grant would have served.
 */
public final class JournalGrantRules {
    private final AgeLimitTable limits;

    public JournalGrantRules(AgeLimitTable limits) {
        this.limits = limits;
    }

    /** A maturity assessment (mognadsbedömning), made on a date; it ends on the 16th birthday at the latest. */
    public Verdict assessment(Commission by, Patient patient, JournalGrant grant, LocalDate on) {
        Verdict staff = StaffPolicy.inCommission(
                by, StaffAction.MATURITY_ASSESSMENT, grant.part().unit());
        return staff instanceof Refused
                ? staff
                : unfitAge(patient, RuleId.O7, on)
                        .or(() -> pastOwnJournal(patient, grant.period(), on))
                        .orElse(staff);
    }

    /** A journal exception for a guardian, made on a date; one that is to last past the 16th birthday ends there. */
    public Verdict exception(
            Commission by, ExceptionBasis basis, Patient child, Guardian guardian, JournalGrant grant, LocalDate on) {
        Verdict staff = StaffPolicy.inCommission(by, action(basis), grant.part().unit());
        return staff instanceof Refused
                ? staff
                : unfitAge(child, RuleId.G5, on)
                        .or(() -> GuardianRules.noProxy(guardian, child).map(JournalGrantRules::refused))
                        .or(() -> incomplete(basis))
                        .orElse(staff);
    }

    /**
     * Whether somebody may apply for a journal exception, and follow what becomes of it: a guardian with an e-identification whom nothing keeps
     * from being the child's proxy, until the 16th birthday. Whether there is anything to apply for yet is {@link #openTo}'s to answer.
     */
    public Verdict application(Relation relation, Patient child, Assurance assurance, LocalDate on) {
        return switch (relation) {
            case Relation.Unknown unknown -> new Refused(RuleId.Z0, Reason.REGISTER_UNAVAILABLE);
            case Relation any when child.deceased() -> new Refused(RuleId.A1, Reason.PATIENT_DECEASED);
            case Guardian guardian ->
                GuardianRules.noProxy(guardian, child)
                        .map(JournalGrantRules::refused)
                        .orElseGet(() -> applying(child, assurance, on));
            case Relation.Self self -> new Refused(RuleId.A2, Reason.NO_RELATION);
            case Relation.Delegate delegate -> new Refused(RuleId.A2, Reason.NO_RELATION);
            case Relation.Stranger stranger -> new Refused(RuleId.A2, Reason.NO_RELATION);
        };
    }

    private Verdict applying(Patient child, Assurance assurance, LocalDate on) {
        return switch (limits.stage(child.birthDate(), on)) {
            case UNKNOWN -> new Refused(RuleId.Z0, Reason.NO_RULE);
            case YOUTH, ADULT -> new Refused(RuleId.G4, Reason.CHILD_IS_16);
            case CHILD, TEEN ->
                assurance == Assurance.E_ID ? new Allowed(RuleId.G5) : new Refused(RuleId.G8, Reason.NEEDS_E_ID);
        };
    }

    /** Whether assessments and exceptions are for somebody of this age (13–15). */
    public boolean openTo(Patient patient, LocalDate on) {
        return limits.stage(patient.birthDate(), on) == LifeStage.TEEN;
    }

    /** The first date without any assessment or exception, by the limits of a date: the 16th birthday; empty = unknown. */
    public Optional<LocalDate> latestEnd(Patient patient, LocalDate on) {
        return limits.on(on).flatMap(then -> patient.birthDate().map(born -> born.plusYears(then.ownJournal())));
    }

    private Optional<Verdict> unfitAge(Patient patient, RuleId served, LocalDate on) {
        if (patient.deceased()) {
            return Optional.of(new Refused(RuleId.A1, Reason.PATIENT_DECEASED));
        }
        return openTo(patient, on) ? Optional.empty() : Optional.of(new Refused(served, Reason.NOT_13_TO_15));
    }

    private Optional<Verdict> pastOwnJournal(Patient patient, Period period, LocalDate on) {
        return period.toExclusive().isAfter(latestEnd(patient, on).orElseThrow())
                ? Optional.of(new Refused(RuleId.O7, Reason.PERIOD_PAST_16))
                : Optional.empty();
    }

    private static StaffAction action(ExceptionBasis basis) {
        return switch (basis) {
            case Joint joint -> StaffAction.JOINT_EXCEPTION;
            case MedicalObstacle obstacle -> StaffAction.MEDICAL_OBSTACLE_EXCEPTION;
        };
    }

    private static Optional<Verdict> incomplete(ExceptionBasis basis) {
        return switch (basis) {
            case Joint joint ->
                joint.childConsents() ? Optional.empty() : Optional.of(new Refused(RuleId.G5, Reason.CONSENT_MISSING));
            case MedicalObstacle obstacle ->
                obstacle.reason().isBlank()
                        ? Optional.of(new Refused(RuleId.G5, Reason.REASON_MISSING))
                        : Optional.empty();
        };
    }

    private static Verdict refused(Decision.Deny deny) {
        return new Refused(deny.rule(), deny.reason());
    }
}
