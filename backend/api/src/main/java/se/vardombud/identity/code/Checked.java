package se.vardombud.identity.code;

/**
 * A code that was right, and is not yet used.
 *
 * @param triesLeft of the code
 */
public record Checked(About about, int triesLeft) {}
