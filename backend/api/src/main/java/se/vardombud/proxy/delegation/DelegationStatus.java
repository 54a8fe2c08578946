package se.vardombud.proxy.delegation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a delegation stands today. */
@Schema(
        description =
                "OFFERED waits for an answer, ACCEPTED holds or is to begin; the others are over: DECLINED by the delegate, WITHDRAWN before it was "
                        + "answered, ENDED by either side or by care, EXPIRED by its date")
enum DelegationStatus {
    OFFERED,
    ACCEPTED,
    DECLINED,
    WITHDRAWN,
    ENDED,
    EXPIRED;

    /** Whether it opens something, or might. */
    boolean open() {
        return this == OFFERED || this == ACCEPTED;
    }
}
