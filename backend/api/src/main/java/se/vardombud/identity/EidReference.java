package se.vardombud.identity;

/**
 * What a provider gives to follow an order by.
 *
 * @param reference the provider's own id of the order
 * @param autoStartToken starts the app on the same device
 * @param qrStartToken public part of the QR codes
 * @param qrStartSecret key of the QR codes; never leaves the server
 */
public record EidReference(String reference, String autoStartToken, String qrStartToken, String qrStartSecret) {
    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "EidReference[]";
    }
}
