package se.vardombud.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a provider gives to follow an order by.
 *
 * @param reference the provider's own id of the order
 * @param autoStartToken starts the app on the same device; null when the reference does it
 * @param qrStartToken public part of the QR codes; null when the reference is what they hold
 * @param qrStartSecret key of the QR codes, which never leaves the server; null when they do not change
 */
public record EidReference(
        String reference,
        @Nullable String autoStartToken,
        @Nullable String qrStartToken,
        @Nullable String qrStartSecret) {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "EidReference[]";
    }
}
