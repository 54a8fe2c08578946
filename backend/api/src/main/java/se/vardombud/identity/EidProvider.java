package se.vardombud.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An e-identification service. Every method throws {@link se.vardombud.common.ProblemException} with a code of the contract when the
 * service refuses or does not answer; see {@link EidProblem}.
 */
public interface EidProvider {
    EidProviderName name();

    /**
     * Starts an order.
     *
     * @param endUserIp address that the person's browser comes from
     * @param returnUrl where the app sends the browser afterwards; null when the app is on another device
     */
    EidReference start(String endUserIp, @Nullable URI returnUrl);

    /** How an order stands. A final answer is given once. */
    EidAnswer collect(String reference);

    void cancel(String reference);

    /**
     * Content of the QR code.
     *
     * @param age how long ago the order started; the code changes every second
     */
    String qr(EidReference order, Duration age);

    /** Address that starts the app on the same device. */
    URI autoStart(EidReference order);
}
