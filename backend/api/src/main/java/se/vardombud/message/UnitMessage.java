package se.vardombud.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message, to the clinic's staff. */
@Schema(description = "A message, to the clinic's staff")
record UnitMessage(
        MessageView message,
        @Schema(description = "Guardians neither see it nor that it is there") boolean hiddenFromGuardians) {}
