package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;

/** The answer to a {@link SignIn}; callers must handle both kinds. */
public sealed interface SignInDecision {
    /** The rule that answered. */
    RuleId rule();

    /** Let in. The rule is L4, the last of the rules, all of which held. */
    record Admit(RuleId rule) implements SignInDecision {}

    /**
     * Turned away.
     *
     * @param opensOn the first date on which the same person is let in if no fact but the date changes; empty = never
     * @param outward with a password always silent: all refusals look alike
     */
    record Refuse(RuleId rule, Reason reason, Optional<LocalDate> opensOn, Outward outward) implements SignInDecision {}
}
