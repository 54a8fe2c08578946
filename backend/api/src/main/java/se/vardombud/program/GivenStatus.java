package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it goes with a programme that somebody has been given. Stable: stands in rows. */
@Schema(description = "FINISHED: all the way through; STOPPED: by the patient's side; ENDED: by the clinic")
enum GivenStatus {
    IN_PROGRESS,
    FINISHED,
    STOPPED,
    ENDED
}
