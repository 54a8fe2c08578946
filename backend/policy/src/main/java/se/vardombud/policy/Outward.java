package se.vardombud.policy;

/** What the actor may learn of a denial. */
public enum Outward {
    /** The reason is told. */
    TELL,
    /** Nothing is told: the answer is exactly what a stranger gets for a patient who does not exist. */
    SILENT
}
