package se.vardombud.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose turn it is. To the patient's side as far as what it may see tells. */
@Schema(
        description =
                "WAITING for the clinic, ANSWERED by it, or CLOSED: then nobody writes in it until the clinic opens it again")
enum ThreadState {
    WAITING,
    ANSWERED,
    CLOSED
}
