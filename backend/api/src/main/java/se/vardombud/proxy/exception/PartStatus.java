package se.vardombud.proxy.exception;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an application stands at one unit. Stable, but for OVER: stands in rows. */
@Schema(
        name = "ExceptionStatus",
        description =
                "ASKED: the young person has not answered; CONSENTED: the unit has not decided; DECLINED: by the young person; GRANTED: it stands; "
                        + "REFUSED: by the unit; WITHDRAWN: the young person no longer consents; ENDED: by care; TAKEN_BACK: by the guardian; "
                        + "OVER: its time is up")
enum PartStatus {
    ASKED,
    CONSENTED,
    DECLINED,
    GRANTED,
    REFUSED,
    WITHDRAWN,
    ENDED,
    TAKEN_BACK,
    OVER
}
