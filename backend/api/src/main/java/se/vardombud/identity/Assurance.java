package se.vardombud.identity;

/** How surely we know who signed in: an e-id, or a password with a one-time code. */
public enum Assurance {
    E_ID,
    ONE_TIME_CODE
}
