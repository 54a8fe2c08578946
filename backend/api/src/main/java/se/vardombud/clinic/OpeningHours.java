package se.vardombud.clinic;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a clinic is open on some days of the week, by Swedish time; a day may stand in several, as when it closes for lunch.
 *
 * @param opens such as 07:45
 * @param closes later than that; 24:00 is midnight
 */
@Schema(description = "When a clinic is open on some days of the week, by Swedish time")
public record OpeningHours(
        @NotNull @Size(min = 1, max = 7) List<@NotNull DayOfWeek> days,
        @NotNull @Pattern(regexp = TIME, message = SAYS) @Schema(examples = "07:45") String opens,
        @NotNull @Pattern(regexp = TIME, message = SAYS) @Schema(examples = "17:00") String closes) {
    private static final String TIME = "([01]\\d|2[0-3]):[0-5]\\d|24:00";
    private static final String SAYS = "must be a time of the day written as HH:MM";

    /** Written so, times are in the order of their texts. */
    boolean end() {
        return closes.compareTo(opens) > 0;
    }
}
