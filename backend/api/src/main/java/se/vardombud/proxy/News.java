package se.vardombud.proxy;

import se.vardombud.common.PersonId;

/**
 * That there is something to read or answer, for one person. Fired as a CDI event within the transaction that makes it true; who listens
 * tells the receiver where they want to be told, without what it is, where, or whom it is about.
 *
 * @param about the patient; the receiver hears nothing should they no longer be allowed to know of the patient when it leaves
 */
public record News(PersonId receiver, PersonId about, Kind kind) {
    /** What there is; the names are stable, and those of the notices. */
    public enum Kind {
        /** Something to answer. */
        QUESTION,
        /** Something has been decided, or has ended. */
        DECISION,
        /** A child's affairs will soon be the young person's own. */
        HANDOVER
    }
}
