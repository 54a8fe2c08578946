package se.vardombud.policy;

/** Why a guardian may read a 13–15-year-old's journal. */
public sealed interface ExceptionBasis {
    /**
     * The unit's operations manager together with the child.
     *
     * @param childConsents the child has consented in a session of their own, and not withdrawn
     */
    record Joint(boolean childConsents) implements ExceptionBasis {}

    /**
     * A physician of the unit alone: a medical obstacle keeps the child from deciding.
     *
     * @param reason what the physician has written
     */
    record MedicalObstacle(String reason) implements ExceptionBasis {}
}
