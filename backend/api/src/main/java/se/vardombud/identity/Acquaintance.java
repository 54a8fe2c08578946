package se.vardombud.identity;

import se.vardombud.common.PersonId;

/** Whether one person may know of another, by the access rules. Here and not beside them, because identity knows no rules. */
public interface Acquaintance {
    /** False where the answer to every question about the other is what a stranger gets, as under a guardian block. */
    boolean mayKnow(PersonId person, PersonId other);
}
