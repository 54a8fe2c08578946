package se.vardombud.journal;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vardombud.proxy.JournalCategory;

/**
 * What somebody asked to see of the part they may see.
 *
 * @param categories empty for all
 * @param units empty for all
 * @param from null for the beginning
 * @param toExclusive null for no end
 */
record JournalFilter(
        Set<JournalCategory> categories, Set<UUID> units, @Nullable Instant from, @Nullable Instant toExclusive) {
    static final JournalFilter NONE = new JournalFilter(Set.of(), Set.of(), null, null);
}
