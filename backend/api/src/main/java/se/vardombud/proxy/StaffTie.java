package se.vardombud.proxy;

import se.vardombud.clinic.UnitId;
import se.vardombud.common.PersonId;

/** What lets the unit's staff do one thing with a patient who is not, or no longer, the unit's (T2), and nothing else. */
public interface StaffTie {
    StaffAction action();

    boolean ties(PersonId patient, UnitId unit);
}
