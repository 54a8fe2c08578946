package se.vardombud.program;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.vardombud.proxy.errand.ErrandPatient;

/** A programme that a patient has been given, to the staff of the clinic that gave it. */
@Schema(description = "A programme that a patient has been given, to the clinic's staff")
record UnitGivenProgram(
        ErrandPatient patient,
        GivenProgram program,
        @Schema(description = "To be sent in If-Match, in quotation marks; answers do not change it") int version) {}
