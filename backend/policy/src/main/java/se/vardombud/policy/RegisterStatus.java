package se.vardombud.policy;

/** What the population register (folkbokföringen) says of somebody. */
public enum RegisterStatus {
    /** Registered in Sweden, and alive. */
    REGISTERED,
    /** Never registered, or no longer. */
    NOT_REGISTERED,
    DECEASED,
    /** The register does not answer, and our copy is too old. */
    UNKNOWN
}
