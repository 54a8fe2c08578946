package se.vardombud.proxy;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import se.vardombud.policy.RuleId;

/** What {@link DelegateGate} has let through in this request, for the access log. */
@RequestScoped
class DelegateAccess {
    private @Nullable Entered entered;

    /** @param rule that lets the holder do it */
    record Entered(DelegateGate.Ask ask, RuleId rule) {}

    Entered require() {
        if (entered == null) {
            throw new IllegalStateException("the gate has let no delegate in in this request");
        }
        return entered;
    }

    void enter(Entered access) {
        entered = access;
    }
}
