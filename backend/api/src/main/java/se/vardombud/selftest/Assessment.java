package se.vardombud.selftest;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value stands to what is usual. */
@Schema(
        name = "SelfTestAssessment",
        description =
                "Against the limits, where the value is a number and has some; otherwise as the clinic says: WITHIN or DEVIATING")
enum Assessment {
    BELOW,
    WITHIN,
    ABOVE,
    DEVIATING
}
