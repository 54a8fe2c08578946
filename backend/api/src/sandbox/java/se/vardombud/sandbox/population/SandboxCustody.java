package se.vardombud.sandbox.population;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Custody of somebody in the simulated register.
 *
 * @param guardian personal number
 * @param from first day
 * @param to first day without it; null while it lasts
 */
record SandboxCustody(
        @NotNull @Pattern(regexp = "[0-9]{12}") String guardian,
        @NotNull LocalDate from,
        @JsonInclude @Nullable LocalDate to) {
    static SandboxCustody of(SandboxCustodyEntity custody) {
        return new SandboxCustody(custody.key.guardian(), custody.fromDate, custody.toDate);
    }
}
