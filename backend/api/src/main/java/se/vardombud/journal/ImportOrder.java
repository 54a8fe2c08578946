package se.vardombud.journal;

import se.vardombud.common.PersonId;

/**
 * Whose journal a bundle goes into, and how.
 *
 * @param personalNumber of that patient, twelve digits; a bundle whose Patient carries another is refused
 * @param trustsAddressee takes also a bundle whose Patient carries no personal number, as invented patients do; any other order must not:
 *     nothing would then tell that the bundle is about the patient
 * @param source the system that the bundle comes from; its resource ids are its own. At most 100 characters
 * @param shift by how much to move the bundle's dates
 * @param leaveOutFuture leaves out, and counts as skipped, what is dated after now; otherwise that refuses the bundle
 */
public record ImportOrder(
        PersonId patient,
        String personalNumber,
        boolean trustsAddressee,
        String source,
        DateShift shift,
        boolean leaveOutFuture) {
    /** Says nothing of the person: records end up in logs. */
    @Override
    public String toString() {
        return "ImportOrder[" + patient + "]";
    }
}
