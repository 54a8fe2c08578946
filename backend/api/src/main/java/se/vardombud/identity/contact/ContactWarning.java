package se.vardombud.identity.contact;

/** What somebody should know of their contact details (B9). */
enum ContactWarning {
    /** A young person and a guardian have the same number: each may read what is sent to the other. */
    MOBILE_IS_GUARDIANS,
    /** The same for mail. */
    EMAIL_IS_GUARDIANS
}
