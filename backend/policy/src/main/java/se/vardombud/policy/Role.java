package se.vardombud.policy;

/** What a staff member is at one unit. */
public enum Role {
    /** Verksamhetschef. */
    OPERATIONS_MANAGER,
    /** Läkare. */
    PHYSICIAN,
    /** Anyone else who takes part in the care. */
    CARE_STAFF
}
