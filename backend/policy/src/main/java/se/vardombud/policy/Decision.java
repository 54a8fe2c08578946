package se.vardombud.policy;

/** The answer to a {@link Question} on its date; callers must handle both kinds. */
public sealed interface Decision {
    /** Nothing matched, or a fact that every rule needs is unknown. */
    Deny NO_RULE = new Deny(RuleId.Z0, Reason.NO_RULE);

    /** The rule that answered. */
    RuleId rule();

    /** Yes, within the scope. */
    record Permit(RuleId rule, Scope scope) implements Decision {}

    /** No. */
    record Deny(RuleId rule, Reason reason) implements Decision {
        /** What the actor may learn. */
        public Outward outward() {
            return reason.outward();
        }
    }
}
