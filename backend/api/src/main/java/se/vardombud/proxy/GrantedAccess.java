package se.vardombud.proxy;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** What the gate permitted in this request, for the method behind it. */
@RequestScoped
public class GrantedAccess {
    private @Nullable JournalScope journalScope;

    /** The part of the journal that is open; only after the gate permitted {@link Action#JOURNAL_READ}. */
    public JournalScope journalScope() {
        if (journalScope == null) {
            throw new IllegalStateException("the gate has opened no journal in this request");
        }
        return journalScope;
    }

    void open(JournalScope scope) {
        journalScope = scope;
    }
}
