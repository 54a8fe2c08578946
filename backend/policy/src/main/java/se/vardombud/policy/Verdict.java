package se.vardombud.policy;

/** A yes or no without dates; callers must handle both kinds. */
public sealed interface Verdict {
    /** The rule that answered. */
    RuleId rule();

    record Allowed(RuleId rule) implements Verdict {}

    record Refused(RuleId rule, Reason reason) implements Verdict {
        /** What the asker may learn. */
        public Outward outward() {
            return reason.outward();
        }
    }
}
