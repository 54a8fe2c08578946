package se.vardombud.proxy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.Commission;
import se.vardombud.common.PersonId;

/** What the staff gate has let through in this request, for the method behind it and for the access log. */
@RequestScoped
class StaffAccess {
    private @Nullable Entered entered;
    private final Set<PersonId> met = new LinkedHashSet<>();

    /** Somebody on staff at work at their own unit. */
    record Entered(StaffGate.Ask ask, Commission commission) {}

    Entered require() {
        if (entered == null) {
            throw new IllegalStateException("the gate has let no staff in in this request");
        }
        return entered;
    }

    void enter(Entered access) {
        entered = access;
    }

    void meet(Collection<PersonId> patients) {
        met.addAll(patients);
    }

    List<PersonId> met() {
        return List.copyOf(met);
    }
}
