package se.vardombud.proxy;

import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;
import se.vardombud.policy.Decision.Permit;
import se.vardombud.policy.JournalPart;

/** What the gate permitted in this request, for the method behind it and for the access log. */
@RequestScoped
public class GrantedAccess {
    private @Nullable Granted granted;

    /**
     * @param object the one thing of the patient's that the path names; null where it names none
     * @param action null for an application, which is none
     */
    record Granted(PersonId patient, @Nullable UUID object, @Nullable Action action, String operation, Permit permit) {}

    /** The part of the journal that is open; only after the gate permitted {@link Action#JOURNAL_READ}. */
    public JournalScope journalScope() {
        Granted access = require();
        if (access.action() != Action.JOURNAL_READ) {
            throw new IllegalStateException("the gate has opened no journal in this request");
        }
        var scope = access.permit().scope();
        return new JournalScope(
                scope.limitedTo().map(GrantedAccess::byUnit).orElse(null), scope.mayReadHiddenFromGuardians());
    }

    /** Whether what care has hidden from guardians is inside what the gate permitted. */
    public boolean mayReadHiddenFromGuardians() {
        return require().permit().scope().mayReadHiddenFromGuardians();
    }

    Granted require() {
        if (granted == null) {
            throw new IllegalStateException("the gate has permitted nothing in this request");
        }
        return granted;
    }

    void permit(Granted access) {
        granted = access;
    }

    private static Map<UnitId, Set<JournalCategory>> byUnit(Iterable<JournalPart> parts) {
        Map<UnitId, Set<JournalCategory>> byUnit = new HashMap<>();
        for (JournalPart part : parts) {
            Set<JournalCategory> open = EnumSet.noneOf(JournalCategory.class);
            part.categories().forEach(category -> open.add(JournalCategory.valueOf(category.name())));
            byUnit.put(new UnitId(part.unit().value()), open);
        }
        return byUnit;
    }
}
