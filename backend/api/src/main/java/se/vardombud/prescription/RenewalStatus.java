package se.vardombud.prescription;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a renewal stands. The first two are open; the clinic closes it in one of the next three, the patient's side in the last. */
@Schema(description = "How a renewal stands; open while SENT or IN_PROGRESS")
public enum RenewalStatus {
    SENT,
    IN_PROGRESS,
    RENEWED,
    REFUSED,
    NEEDS_VISIT,
    WITHDRAWN;

    boolean open() {
        return this == SENT || this == IN_PROGRESS;
    }
}
