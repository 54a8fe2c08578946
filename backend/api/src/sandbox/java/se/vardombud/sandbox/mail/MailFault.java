package se.vardombud.sandbox.mail;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the simulated mail server misbehaves.
 *
 * @param reply what it says to every recipient, such as {@code 451 4.7.1 Try again later}; null to take them
 * @param delayMs milliseconds that it thinks about every recipient
 */
record MailFault(
        @Nullable @Pattern(regexp = "[45][0-9]{2} [ -~]{1,100}") String reply,
        @Nullable @Min(0) @Max(60_000) Integer delayMs) {
    static final MailFault NONE = new MailFault(null, null);
}
