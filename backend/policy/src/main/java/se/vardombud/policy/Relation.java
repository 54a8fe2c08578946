package se.vardombud.policy;

import java.util.List;

/** What the actor is to the patient, with the facts that belong to the two together. */
public sealed interface Relation {
    /** The actor is the patient. */
    record Self() implements Relation {}

    /**
     * The actor has custody according to the population register (vårdnadshavare), never by own claim.
     *
     * @param protectedIdentity the guardian's own
     * @param blocked care has stopped this guardian's access to this child
     * @param exceptions journal exceptions for this guardian that are not revoked
     * @param delegations the young person's own delegations to this guardian
     */
    record Guardian(
            boolean protectedIdentity, boolean blocked, List<JournalGrant> exceptions, List<Delegation> delegations)
            implements Relation {
        public Guardian {
            exceptions = List.copyOf(exceptions);
            delegations = List.copyOf(delegations);
        }
    }

    /**
     * The patient has named the actor, who is not a registered guardian.
     *
     * @param protectedIdentity the delegate's own
     * @param blocked a guardian block stands, from a time when the delegate was the patient's guardian
     * @param delegations the patient's delegations to this person
     */
    record Delegate(boolean protectedIdentity, boolean blocked, List<Delegation> delegations) implements Relation {
        public Delegate {
            delegations = List.copyOf(delegations);
        }
    }

    /** None of these. */
    record Stranger() implements Relation {}

    /** The register does not answer and the actor's copy of it is too old. It says nothing about any patient. */
    record Unknown() implements Relation {}
}
