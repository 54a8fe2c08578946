package se.vardombud.handover;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;

/** Settings of the notices before a hand-over. */
@ConfigMapping(prefix = "vardombud.handover")
interface HandoverSettings {
    /** How many days ahead guardians are told. The largest is also from when the page tells them. */
    @WithDefault("90,14")
    List<Integer> noticeDays();

    /** Whether guardians are told who have done nothing for the child in the portal; they too need somewhere to be told. */
    @WithDefault("false")
    boolean allGuardians();

    /** How often it is looked for whom to tell; for the scheduler. */
    @WithDefault("1h")
    String check();

    /** The notice that is due so many days ahead of a hand-over; empty when none is yet. */
    default Optional<Integer> dueAt(long daysAhead) {
        return noticeDays().stream().filter(days -> daysAhead <= days).min(Integer::compare);
    }

    /** How many days ahead the first one is. */
    default int first() {
        return noticeDays().stream().max(Integer::compare).orElse(0);
    }
}
