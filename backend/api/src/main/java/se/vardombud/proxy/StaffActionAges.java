package se.vardombud.proxy;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.vardombud.common.PortalClock;

/** Whom an action of staff can be for today, by the policy and the limits of today. */
@Singleton
public class StaffActionAges {
    private final AgeLimits limits;
    private final Clock clock;

    StaffActionAges(AgeLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    /** Birth dates, to the first one after. */
    public record Born(LocalDate from, LocalDate to) {}

    /** Empty: whenever one was born. */
    public Optional<Born> born(StaffAction action) {
        return new se.vardombud.policy.StaffActionAges(limits.table())
                .born(action.policys(), PortalClock.today(clock))
                .map(period -> new Born(period.from(), period.toExclusive()));
    }
}
