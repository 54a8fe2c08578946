package se.vardombud.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.vardombud.common.PortalClock;

/**
 * Whether somebody who once came in may still be here: rules L1–L4 on the portal's copy of the register, asked at every request. It costs
 * no call to the register; the copy is renewed by its own rules, and a session is over with the first request after it has changed.
 */
@ApplicationScoped
class RightToSession {
    private final SignInRules rules;
    private final Clock clock;

    RightToSession(SignInRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    boolean holds(Person person, Assurance assurance) {
        return rules.check(Applicant.of(person, assurance), PortalClock.today(clock))
                .isEmpty();
    }
}
