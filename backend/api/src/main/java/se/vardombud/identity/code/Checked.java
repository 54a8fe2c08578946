package se.vardombud.identity.code;

/**
 * A code that was right, and is not yet used.
 *
 * @param subject whom or what it is about
 * @param triesLeft of the code
 */
public record Checked(String subject, int triesLeft) {
    /** The subject may be a personal number. */
    @Override
    public String toString() {
        return "Checked[]";
    }
}
