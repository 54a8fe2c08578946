package se.vardombud.clinic;

/** What a staff member is at one unit: the policy's roles by the same names (a test holds the two together). */
public enum Role {
    OPERATIONS_MANAGER,
    PHYSICIAN,
    CARE_STAFF
}
