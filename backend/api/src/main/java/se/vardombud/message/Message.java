package se.vardombud.message;

import java.time.Instant;
import java.util.UUID;
import se.vardombud.common.PersonId;
import se.vardombud.proxy.Doer;

/** A message as it is kept. */
record Message(PersonId patient, UUID thread, UUID id, Instant sentAt, Doer by, String text, boolean hidden) {
    /** Says nothing of the content: records end up in logs. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
