package se.vardombud.policy;

import java.util.Set;

/**
 * A clinic system that asks on behalf of units.
 *
 * @param units the units the client is registered for
 * @param scopes what its token lets it do, by name
 */
public record ClinicClient(Set<UnitId> units, Set<String> scopes) {
    public ClinicClient {
        units = Set.copyOf(units);
        scopes = Set.copyOf(scopes);
    }
}
