package se.vardombud.sandbox.population;

import java.util.Map;
import se.vardombud.common.PersonId;

/** Fills one feature's tables with what the personas have; every such bean runs after the population is seeded, in order. */
public interface SandboxSeed {
    /** @param personas ids in the portal by stable key, such as {@code guardian} */
    void seed(Map<String, PersonId> personas);

    /** A reset has put the seeded rows back as they were: puts back what else {@link #seed} wrote. */
    default void restored() {}

    /** Lower comes first. */
    int order();
}
