package se.vardombud.identity.message;

/** How one try to send a message went. */
enum Outcome {
    SENT,
    /** Tried again later. */
    FAILED,
    /** Never tried again: the other side will not take it. */
    REFUSED
}
