package se.vardombud.proxy.delegation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vardombud.policy.AccessPolicy;
import se.vardombud.policy.Action;
import se.vardombud.policy.AgeLimitTable;
import se.vardombud.policy.Assurance;
import se.vardombud.policy.Delegation;
import se.vardombud.policy.DelegationGrantRules;
import se.vardombud.policy.Explanation;
import se.vardombud.policy.Patient;
import se.vardombud.policy.Period;
import se.vardombud.policy.Question;
import se.vardombud.policy.Relation;
import se.vardombud.policy.Verdict;
import se.vardombud.proxy.AgeLimits;

/** How far a delegation of a patient's can reach, by the policy's rules and the patient's facts alone: it tells nothing of anybody else. */
@Singleton
class Reach {
    private static final Relation ANY_GUARDIAN = new Relation.Guardian(false, false, List.of(), List.of());
    private static final Relation ANYBODY = new Relation.Stranger();

    private final AgeLimits limits;

    Reach(AgeLimits limits) {
        this.limits = limits;
    }

    /** What the patient can let a guardian do, on the date. */
    Set<Action> actions(Patient giver, LocalDate on) {
        return EnumSet.allOf(Action.class).stream()
                .filter(action -> allows(giver, ANY_GUARDIAN, oneDay(on, action)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Action.class)));
    }

    /** Whether the patient may name somebody who is not their guardian. */
    boolean anybody(Patient giver, LocalDate on) {
        return actions(giver, on).stream().anyMatch(action -> allows(giver, ANYBODY, oneDay(on, action)));
    }

    /** The first day on which the delegation opens nothing more: its own end, or earlier where the patient's age ends it. */
    LocalDate end(Patient giver, Delegation delegation) {
        LocalDate own = delegation.period().toExclusive();
        LocalDate first = delegation.period().from().isAfter(delegation.givenOn())
                ? delegation.period().from()
                : delegation.givenOn();
        return delegation.actions().stream()
                .map(action -> explain(giver, delegation, action, first))
                .flatMap(explanation -> explanation instanceof Explanation.Permitted permitted
                        ? permitted.until().stream()
                        : Optional.<LocalDate>empty().stream())
                .max(LocalDate::compareTo)
                .filter(until -> until.isBefore(own))
                .orElse(own);
    }

    /** Whether the patient, signed in like this, can give it to that person. */
    Verdict decide(
            Patient giver,
            Assurance assurance,
            Relation receiver,
            @Nullable LocalDate birthDate,
            Delegation delegation) {
        return new DelegationGrantRules(limits.table())
                .decide(giver, assurance, receiver, Optional.ofNullable(birthDate), delegation);
    }

    /** Whether a guardian could be given any of the actions, on the date. */
    boolean open(Patient giver, Relation guardian, @Nullable LocalDate birthDate, Set<Action> actions, LocalDate on) {
        return actions.stream()
                .map(action -> decide(giver, Assurance.E_ID, guardian, birthDate, oneDay(on, action)))
                .anyMatch(Verdict.Allowed.class::isInstance);
    }

    private Explanation explain(Patient giver, Delegation delegation, Action action, LocalDate on) {
        return new AccessPolicy(limits.table())
                .explain(new Question(
                        new Relation.Guardian(false, false, List.of(), List.of(delegation)),
                        giver,
                        action,
                        Optional.empty(),
                        Optional.empty(),
                        Assurance.E_ID,
                        on));
    }

    private boolean allows(Patient giver, Relation receiver, Delegation delegation) {
        return decide(giver, Assurance.E_ID, receiver, AgeLimitTable.EARLIEST, delegation) instanceof Verdict.Allowed;
    }

    private static Delegation oneDay(LocalDate on, Action action) {
        return new Delegation(on, new Period(on, on.plusDays(1)), EnumSet.of(action));
    }
}
