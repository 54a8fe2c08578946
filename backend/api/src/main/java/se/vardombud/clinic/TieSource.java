package se.vardombud.clinic;

import se.vardombud.common.PersonId;

/** A feature whose open errands tie a patient to a unit (T2), whether or not the unit is among the person's clinics. */
public interface TieSource {
    /** Whether something of the patient's is open at the unit; asked within a transaction, in each request of staff. */
    boolean ties(PersonId patient, UnitId unit);
}
