package se.vardombud.sandbox.sms;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated gateway misbehaves.
 *
 * @param status HTTP status of every answer; null for the right one
 * @param delayMs milliseconds that every answer waits
 * @param malformed every answer is cut off in the middle of its JSON, after the message has been sent
 * @param report what becomes of messages; null for delivered
 */
record SmsFault(
        @Nullable @Min(300) @Max(599) Integer status,
        @Nullable @Min(0) @Max(60_000) Integer delayMs,
        @Nullable Boolean malformed,
        @Nullable @Pattern(regexp = "sent|delivered|failed") String report) {
    static final SmsFault NONE = new SmsFault(null, null, null, null);
}
