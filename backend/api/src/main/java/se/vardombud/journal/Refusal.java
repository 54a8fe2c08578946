package se.vardombud.journal;

/**
 * Something in a bundle that cannot be read.
 *
 * @param path where, from the bundle's root: {@code Bundle.entry[12].resource.effectiveDateTime}
 * @param message what is wrong, in plain English, without the content
 */
public record Refusal(String path, String message) {}
