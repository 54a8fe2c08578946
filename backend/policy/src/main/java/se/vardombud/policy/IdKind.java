package se.vardombud.policy;

/** What kind of number somebody gives to sign in. */
public enum IdKind {
    /** Personal identity number (personnummer). */
    PERSONAL,
    /** Coordination number (samordningsnummer): 60 is added to the day. */
    COORDINATION,
    /** Reserve number (reservnummer), which a care provider makes up. */
    RESERVE
}
