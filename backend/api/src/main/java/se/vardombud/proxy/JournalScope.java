package se.vardombud.proxy;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vardombud.clinic.UnitId;

/**
 * What part of a journal the gate opened.
 *
 * @param parts the categories open at each unit; null opens them all
 * @param hiddenFromGuardians whether entries that care hid from guardians are within it
 */
public record JournalScope(@Nullable Map<UnitId, Set<JournalCategory>> parts, boolean hiddenFromGuardians) {}
