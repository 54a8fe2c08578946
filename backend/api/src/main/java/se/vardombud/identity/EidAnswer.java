package se.vardombud.identity;

/** A provider's answer on how an order stands. */
public sealed interface EidAnswer {
    record Pending(EidHint hint) implements EidAnswer {}

    record Failed(EidHint hint) implements EidAnswer {}

    /** @param personalNumber as the provider writes it */
    record Complete(String personalNumber) implements EidAnswer {
        /** Says nothing of the person: records end up in logs. */
        @Override
        public String toString() {
            return "Complete[]";
        }
    }
}
