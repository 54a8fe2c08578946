package se.vardombud.appointment;

import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** When somebody can come. */
@Schema(name = "AppointmentWishes", description = "When somebody can come; left out or empty: any")
record Wishes(
        @Nullable Set<@NotNull DayOfWeek> weekdays,
        @Nullable Set<@NotNull DayPart> parts,
        @Schema(description = "First day") @Nullable LocalDate notBefore,
        @Schema(description = "Last day") @Nullable LocalDate notAfter) {
    static final Wishes NONE = new Wishes(Set.of(), Set.of(), null, null);
}
