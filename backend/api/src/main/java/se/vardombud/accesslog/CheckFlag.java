package se.vardombud.accesslog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a row is worth a closer look; stands in rows. */
@Schema(
        name = "AccessCheckFlag",
        description =
                "SAME_SURNAME: staff and patient share a surname; NO_TIE: the patient is not and was not the unit's; OWN_RECORD: somebody tried their own or their child's record")
enum CheckFlag {
    SAME_SURNAME,
    NO_TIE,
    OWN_RECORD
}
