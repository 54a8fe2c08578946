package se.vardombud.policy;

import java.time.LocalDate;
import java.util.Optional;

/** A decision and the dates around it, exact through all rules, if no fact but the date changes. */
public sealed interface Explanation {
    Decision decision();

    /**
     * The first date of the unbroken run, up to the asked date, with this same decision; empty = as far back as the age
     * limits reach.
     */
    Optional<LocalDate> since();

    /**
     * Permitted.
     *
     * @param until the first date on which permit, rule or scope changes; empty = never
     */
    record Permitted(Decision.Permit decision, Optional<LocalDate> since, Optional<LocalDate> until)
            implements Explanation {}

    /**
     * Denied.
     *
     * @param opensOn the first date on which the same question is permitted; empty = never
     */
    record Denied(Decision.Deny decision, Optional<LocalDate> since, Optional<LocalDate> opensOn)
            implements Explanation {}
}
