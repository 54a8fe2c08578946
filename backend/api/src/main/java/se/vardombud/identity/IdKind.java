package se.vardombud.identity;

/** What kind of number identifies somebody. */
public enum IdKind {
    /** Personal identity number (personnummer). */
    PERSONAL,
    /** Coordination number (samordningsnummer): 60 is added to the day. */
    COORDINATION,
    /** Anything else, such as a reserve number (reservnummer) that a care provider made up. */
    RESERVE
}
