package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.errand.ErrandPatient;

/** The same with its steps. */
@Schema(
        name = "UnitGivenProgramDetails",
        description =
                "A programme that a patient has been given, with its steps and the answers to those that are done")
record UnitGivenDetails(
        ErrandPatient patient,
        GivenDetails given,
        @Schema(description = "To be sent in If-Match, in quotation marks; answers do not change it") int version) {}
