package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;
import se.vardombud.policy.Decision.Deny;
import se.vardombud.policy.Relation.Delegate;
import se.vardombud.policy.Relation.Guardian;
import se.vardombud.policy.Relation.Stranger;
import se.vardombud.policy.Verdict.Allowed;
import se.vardombud.policy.Verdict.Refused;

/** Which delegations (befullmäktiganden) a patient may give, and to whom. */
public final class DelegationGrantRules {
    private final AgeLimitTable limits;

    public DelegationGrantRules(AgeLimitTable limits) {
        this.limits = limits;
    }

    /**
     * A delegation, on the date it is given. What is refused here opens nothing should it be asked about anyway.
     *
     * @param giver the patient
     * @param receiver what the delegate-to-be is to the giver
     * @param receiverBirthDate empty = unknown
     */
    public Verdict decide(
            Patient giver,
            Assurance assurance,
            Relation receiver,
            Optional<LocalDate> receiverBirthDate,
            Delegation delegation) {
        LocalDate on = delegation.givenOn();
        if (managing(giver, assurance, on) instanceof Deny(RuleId rule, Reason reason)) {
            return new Refused(rule, reason);
        }
        LifeStage stage = limits.stage(giver.birthDate(), on);
        return wrongReceiver(giver, stage, receiver)
                .or(() -> underAge(receiverBirthDate, on))
                .or(() -> tooMuch(stage, delegation))
                .map(Verdict.class::cast)
                .orElse(new Allowed(RuleId.D1));
    }

    /** Giving is managing: the patient's own rules decide age and assurance. */
    private Decision managing(Patient giver, Assurance assurance, LocalDate on) {
        return new AccessPolicy(limits)
                .decide(new Question(
                        new Relation.Self(),
                        giver,
                        Action.DELEGATION_MANAGE,
                        Optional.empty(),
                        Optional.empty(),
                        assurance,
                        on));
    }

    /**
     * An adult learns nothing here of the receiver's protected identity: the delegation can be given, and opens nothing
     * while the protection lasts (D2).
     */
    private static Optional<Refused> wrongReceiver(Patient giver, LifeStage stage, Relation receiver) {
        boolean adult = stage == LifeStage.ADULT;
        return switch (receiver) {
            case Relation.Unknown unknown -> refused(RuleId.Z0, Reason.REGISTER_UNAVAILABLE);
            case Relation.Self self -> refused(RuleId.D1, Reason.DELEGATE_IS_SELF);
            case Guardian guardian
            when !adult -> GuardianRules.noProxy(guardian, giver).map(deny -> new Refused(deny.rule(), deny.reason()));
            case Guardian guardian -> blocked(guardian.blocked());
            case Delegate delegate -> adult ? blocked(delegate.blocked()) : refused(RuleId.D1, Reason.ONLY_TO_GUARDIAN);
            case Stranger stranger -> adult ? Optional.empty() : refused(RuleId.D1, Reason.ONLY_TO_GUARDIAN);
        };
    }

    private Optional<Refused> underAge(Optional<LocalDate> birthDate, LocalDate on) {
        return limits.stage(birthDate, on) == LifeStage.ADULT
                ? Optional.empty()
                : refused(RuleId.D1, Reason.DELEGATE_UNDER_18);
    }

    private static Optional<Refused> tooMuch(LifeStage giver, Delegation delegation) {
        if (!delegation.actions().stream().allMatch(action -> action.delegableBy(giver))) {
            return refused(RuleId.D1, Reason.ACTION_NOT_DELEGABLE);
        }
        return delegation.period().toExclusive().isAfter(delegation.latestEnd())
                ? refused(RuleId.D1, Reason.PERIOD_TOO_LONG)
                : Optional.empty();
    }

    private static Optional<Refused> blocked(boolean blocked) {
        return blocked ? refused(RuleId.G1, Reason.GUARDIAN_BLOCKED) : Optional.empty();
    }

    private static Optional<Refused> refused(RuleId rule, Reason reason) {
        return Optional.of(new Refused(rule, reason));
    }
}
