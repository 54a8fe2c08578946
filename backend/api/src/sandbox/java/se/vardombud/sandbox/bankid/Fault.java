package se.vardombud.sandbox.bankid;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated BankID misbehaves.
 *
 * @param status HTTP status of every answer; null for the right one
 * @param errorCode BankID's code in the body of a refusal
 * @param delayMs milliseconds that every answer waits
 * @param malformed every answer is cut off in the middle of its JSON
 */
record Fault(
        @Nullable @Min(400) @Max(599) Integer status,
        @Nullable @Size(max = 50) String errorCode,
        @Nullable @Min(0) @Max(60_000) Integer delayMs,
        @Nullable Boolean malformed) {
    static final Fault NONE = new Fault(null, null, null, null);
}
