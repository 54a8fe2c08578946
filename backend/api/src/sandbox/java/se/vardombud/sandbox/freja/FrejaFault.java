package se.vardombud.sandbox.freja;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated Freja misbehaves.
 *
 * @param status HTTP status of every answer; null for the right one
 * @param code Freja's code in the body of a refusal; null leaves the body without one
 * @param delayMs milliseconds that every answer waits
 * @param malformed every answer is cut off in the middle of its JSON
 * @param wrongSignature approvals are signed by a key that nobody has a certificate of
 * @param wrongReference approvals are signed for another order
 */
record FrejaFault(
        @Nullable @Min(400) @Max(599) Integer status,
        @Nullable Integer code,
        @Nullable @Min(0) @Max(60_000) Integer delayMs,
        @Nullable Boolean malformed,
        @Nullable Boolean wrongSignature,
        @Nullable Boolean wrongReference) {
    static final FrejaFault NONE = new FrejaFault(null, null, null, null, null, null);
}
