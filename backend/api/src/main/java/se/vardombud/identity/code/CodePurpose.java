package se.vardombud.identity.code;

/** What a code is for; a code for one purpose is nothing for another. */
public enum CodePurpose {
    /** The second step of a sign-in with a password. */
    SIGN_IN,
    /** A new number or address that is to be used. */
    CONTACT,
    /** A number or address for notices about somebody one acts for. */
    NOTICES
}
