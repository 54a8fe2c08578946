package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.common.ProblemException;

/** How it goes with a programme that somebody has been given. Stable: stands in rows. */
@Schema(description = "FINISHED: all the way through; STOPPED: by the patient's side; ENDED: by the clinic")
enum GivenStatus {
    IN_PROGRESS,
    FINISHED,
    STOPPED,
    ENDED;

    /** The refusal of whatever needs it to be in progress. */
    static ProblemException over() {
        return new ProblemException(409, "PROGRAM_OVER", "It is finished, stopped, or ended by the clinic.");
    }
}
