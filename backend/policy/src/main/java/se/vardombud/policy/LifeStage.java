package se.vardombud.policy;

/** Where a person stands between the age limits on a date; in order of age. */
public enum LifeStage {
    /** No birth date, or no age limits for the date: nothing can be permitted. */
    UNKNOWN,
    /** Under the age where proxy rights end (13). */
    CHILD,
    /** From there to the age of the own journal (13–15). */
    TEEN,
    /** From there to majority (16–17). */
    YOUTH,
    /** Of age (18 or over). */
    ADULT
}
