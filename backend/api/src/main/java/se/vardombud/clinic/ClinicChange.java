package se.vardombud.clinic;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a clinic's staff say of it; what is left out stays as it is. */
@Schema(
        name = "ClinicChange",
        description = "What a clinic's staff say of it; what is left out stays as it is",
        examples = "{\"offers\": [\"APPOINTMENT_REQUEST\", \"MESSAGE\"], \"answersWithinDays\": 3}")
public record ClinicChange(
        @Schema(description = "All that it offers from now on; the others are closed") @Nullable Set<@NotNull Service> offers,
        @Schema(description = "In place of the catalogue's; none when empty") @Nullable @Size(max = 500) String about,
        @Nullable @Min(1) @Max(60) Integer answersWithinDays) {}
