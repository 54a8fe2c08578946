package se.vardombud.program;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme that somebody has been given, with its steps. */
@Schema(name = "GivenProgramDetails", description = "A programme that somebody has been given, with its steps")
record GivenDetails(
        GivenProgram program,
        @Schema(maxLength = 2000, description = "For whom it is, and what it is about") String about,
        @Schema(maxLength = 2000, description = "What happens when one is through") @Nullable String afterwards,
        List<GivenStep> steps) {}
