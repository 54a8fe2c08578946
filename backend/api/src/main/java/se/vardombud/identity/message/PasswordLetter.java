package se.vardombud.identity.message;

import java.time.LocalDate;
import se.vardombud.identity.Language;
import se.vardombud.identity.PostalAddress;

/**
 * The letter with which somebody chooses a password of their own.
 *
 * @param secret letters and digits only; the letter shows them in groups of four
 * @param lastDay the last day it can be used
 * @param mobile E.164; the letter shows its last two digits, so that somebody else's is noticed
 */
public record PasswordLetter(PostalAddress to, Language language, String secret, LocalDate lastDay, String mobile) {
    private static final int GROUP = 4;

    /** The secret as it is easy to type: {@code ABCD EFGH IJKL}. */
    public String grouped() {
        return secret.replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }

    /** The last two digits of the number that codes go to. */
    public String mobileEnding() {
        return mobile.substring(mobile.length() - 2);
    }

    /** Says neither to whom nor what: records end up in logs. */
    @Override
    public String toString() {
        return "PasswordLetter[]";
    }
}
