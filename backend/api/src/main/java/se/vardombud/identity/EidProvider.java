package se.vardombud.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An e-identification service. Every method that asks it throws {@link se.vardombud.common.ProblemException} with a code of the contract
 * when the service refuses or does not answer; see {@link EidProblem}.
 */
public interface EidProvider {
    EidProviderName name();

    /** Whether this installation has an agreement with the service, that is, the settings for it. */
    boolean offered();

    /** How long the person has to approve an order. */
    Duration life();

    /** How often the service may be asked about an order, at most. */
    Duration betweenCollects();

    /**
     * Whether the service itself keeps the address that the app sends the browser back to, so that nobody but the one who approved
     * learns it. Where it stands in the link that starts the app, a nonce in it would prove nothing.
     */
    boolean keepsReturnUrl();

    /**
     * Starts an order.
     *
     * @param endUserIp address that the person's browser comes from
     * @param returnUrl where the app sends the browser afterwards; null when the app is on another device
     */
    EidReference start(String endUserIp, @Nullable URI returnUrl);

    /** How an order stands. A final answer may be given once only. */
    EidAnswer collect(String reference);

    void cancel(String reference);

    /**
     * Content of the QR code.
     *
     * @param age how long ago the order started; the code may change every second
     */
    String qr(EidReference order, Duration age);

    /**
     * Address that starts the app on the same device.
     *
     * @param returnUrl as in {@link #start}
     */
    URI autoStart(EidReference order, URI returnUrl);
}
