package se.vardombud.proxy;

import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;

/** A feature that knows of one {@link Leak}: tells how much of it there is, and stops it. Asked within a transaction. */
public interface LeakSource {
    Leak leak();

    /** How many there are now; 0 = nothing leaks. */
    int count(Between between);

    /** Stops them all. The guardian is told nothing. */
    void stop(Between between);

    /**
     * Whose block it is about.
     *
     * @param unit that decided it
     */
    record Between(PersonId patient, PersonId guardian, UnitId unit) {}
}
