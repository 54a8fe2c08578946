package se.vardombud.policy;

import java.util.UUID;

/**
 * A care unit (vårdenhet, mottagning).
 *
 * @param value the unit's stable identity in this installation
 */
public record UnitId(UUID value) implements Comparable<UnitId> {
    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }
}
