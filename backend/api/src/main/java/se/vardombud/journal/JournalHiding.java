package se.vardombud.journal;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import se.vardombud.common.PersonId;

/**
 * Hides entries from guardians or from everyone, and shows them again. Hiding is of what the source calls the entry and what only it tells,
 * and holds through every later import.
 */
@Singleton
public class JournalHiding {
    private final JournalLock lock;
    private final HidingTable table;

    JournalHiding(JournalLock lock, HidingTable table) {
        this.lock = lock;
        this.table = table;
    }

    /**
     * Sets from whom an entry is hidden; false when the patient has no such entry. An entry that tells something else that is hidden on its
     * own stays hidden with it.
     */
    public boolean set(PersonId patient, UUID entry, Hidden hidden) {
        return lock.alone(patient, () -> {
            String source = table.source(patient, entry);
            if (source == null) {
                return false;
            }
            HidingTable.Told told = table.told(patient, source);
            HidingTable.Entry hiding = Objects.requireNonNull(told.entries().get(entry));
            Set<SourceKey> keys = new HashSet<>(told.only(hiding));
            keys.add(hiding.key());
            table.set(patient, source, keys, hidden);
            table.apply(patient, source);
            return true;
        });
    }
}
